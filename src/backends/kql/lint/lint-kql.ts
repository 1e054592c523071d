import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { spanAt } from '../span-at.ts';
import type { Binary, Call, Expression, InList, Pipe, Query } from '../syntax.ts';
import { deprecatedFunctions, deprecatedOperators } from './deprecated.ts';
import { lintCodes } from './diagnostics.ts';
import { clash, typeOf } from './type-clash.ts';
import { inside, walk } from './walk.ts';
import type { Visited } from './walk.ts';

type Report = (found: Diagnostic) => void;

interface Linting {
  readonly report: Report;
  readonly span: (node: { readonly at: Visited['at'] }) => ReturnType<typeof spanAt>;
  readonly text: string;
  /** The names that `let` gives. */
  readonly lets: ReadonlySet<string>;
}

/** Judges a query by rules of our own, which Microsoft's parser does not have. */
export function lintKql(query: Query, text: string, file = 'query'): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const linting: Linting = {
    report: (diagnostic) => found.push(diagnostic),
    span: (node) => spanAt(text, node.at, file),
    text,
    lets: new Set(query.statements.flatMap((one) => ('name' in one ? [one.name] : []))),
  };
  for (const node of walk(query)) visit(node, linting);
  return found;
}

function visit(node: Visited, linting: Linting): void {
  const { report, span, text } = linting;
  if (node.kind === 'binary') visitBinary(node, linting);
  if (node.kind === 'in') visitList(node, linting);
  if (node.kind === 'call') visitCall(node, linting);
  if (node.kind === 'pipe') visitPipe(node, linting);
  if (node.kind === 'join' && !node.options.has('kind')) {
    report(lintCodes.raise.KQL4007({}, span(node)));
  }
  if (node.kind === 'mv-expand' || node.kind === 'mv-apply') {
    const name = /^[\w-]+/.exec(text.slice(node.at.start))?.[0] ?? '';
    const instead = deprecatedOperators.get(name.toLowerCase());
    if (instead !== undefined) report(lintCodes.raise.KQL4006({ name, instead }, span(node)));
  }
}

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', '=~', '!~']);

function visitBinary(node: Binary, { report, span }: Linting): void {
  if (!comparisons.has(node.op)) return;
  const { op, left, right } = node;
  if (isLiteral(left) && isLiteral(right)) report(lintCodes.raise.KQL4004({}, span(node)));
  const [a, b] = [typeOf(left), typeOf(right)];
  if (a === undefined || b === undefined) return;
  if (clash(a, b)) {
    report(lintCodes.raise.KQL4001({ op, left: a, right: b }, span(node)));
  } else if (a === 'dynamic' || b === 'dynamic') {
    report(lintCodes.raise.KQL4002({ op }, span(node)));
  }
}

function isLiteral(node: Expression): boolean {
  return node.kind === 'literal' || node.kind === 'dynamic';
}

function visitList(node: InList, { report, span }: Linting): void {
  const left = typeOf(node.left);
  if (left === 'dynamic') report(lintCodes.raise.KQL4002({ op: node.op }, span(node)));
  for (const item of node.items) {
    const right = typeOf(item);
    if (left === undefined || right === undefined || !clash(left, right)) continue;
    report(lintCodes.raise.KQL4001({ op: node.op, left, right }, span(item)));
    return;
  }
}

function visitCall(node: Call, { report, span }: Linting): void {
  const [first] = node.args;
  const isNullTest = node.name === 'isnull' || node.name === 'isnotnull';
  if (isNullTest && first !== undefined && typeOf(first.value) === 'string') {
    report(lintCodes.raise.KQL4003({ name: node.name }, span(node)));
  }
  const instead = deprecatedFunctions.get(node.name);
  if (instead !== undefined) {
    report(lintCodes.raise.KQL4006({ name: node.name, instead }, span(node)));
  }
}

const windows: ReadonlySet<string> = new Set([
  ...['prev', 'next', 'row_number', 'row_cumsum', 'row_rank_dense', 'row_rank_min'],
  'row_window_session',
]);

const ordering: ReadonlySet<string> = new Set(['sort', 'top', 'serialize', 'range', 'mv-apply']);
const keeping: ReadonlySet<string> = new Set([
  ...['where', 'extend', 'project', 'project-away', 'project-keep', 'project-rename', 'take'],
  ...['project-reorder', 'parse', 'parse-kv', 'mv-expand', 'as', 'scan', 'render'],
]);

/** Follows the order of rows along a pipeline. What a name stands for may be ordered already; a table is not. */
function visitPipe(pipe: Pipe, linting: Linting): void {
  const { report, span, lets } = linting;
  const { source } = pipe;
  let ordered = source?.kind === 'name' ? lets.has(source.name) : source?.kind === 'call';
  for (const operator of pipe.operators) {
    if (operator.kind === 'serialize') ordered = true;
    for (const node of ordered ? [] : ownNodes(operator)) {
      if (node.kind !== 'call' || !windows.has(node.name)) continue;
      report(lintCodes.raise.KQL4005({ name: node.name }, span(node)));
    }
    if (ordering.has(operator.kind)) ordered = true;
    else if (!keeping.has(operator.kind)) ordered = false;
  }
}

/** The nodes of an operator without those of pipelines inside it. */
function* ownNodes(operator: Pipe['operators'][number]): Generator<Visited> {
  if (operator.kind === 'mv-apply' || operator.kind === 'partition') return;
  for (const node of inside(operator)) if (node.kind !== 'pipe') yield node;
}
