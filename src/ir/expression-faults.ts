import { callByKind, type ByKind } from './by-kind.ts';
import { childrenOf } from './child-keys.ts';
import { describe } from './describe.ts';
import type { Term } from './expression.ts';
import type { IrNode } from './node.ts';
import { typeFamily } from './type-family.ts';

/** What an expression may refer to: the columns of its row, and whether there is an element. */
export interface ExpressionScope {
  readonly columns: ReadonlySet<string>;
  readonly element: boolean;
}

/** What is wrong with an expression, and with every node below it. */
export function expressionFaults(node: IrNode, scope: ExpressionScope): readonly string[] {
  const inside = { ...scope, element: true };
  const bound = node.kind === 'first' || node.kind === 'quantified' ? node.of : undefined;
  const below = childrenOf(node).flatMap((child) =>
    expressionFaults(child, bound === undefined || child === bound ? scope : inside),
  );
  const own = callByKind(faults, node, scope).map((fault) => `${fault} in ${describe(node)}`);
  return [...own, ...below];
}

const none = (): readonly string[] => [];

const faults: ByKind<IrNode, [ExpressionScope], readonly string[]> = {
  column: (node, { columns }) =>
    when(!columns.has(node.name), `no step and no source gives the column '${node.name}'`),
  element: (_, { element }) => when(!element, 'an element stands outside of any array'),
  member: (node) => when(!canHoldMembers(node.of), 'a member is taken of what is no object'),
  first: (node) => when(!canHoldElements(node.of), 'elements are taken of what is no array'),
  concat: (node) => when(!node.of.every(canHoldElements), 'elements are taken of what is no array'),
  quantified: (node) => when(!canHoldElements(node.of), 'elements are taken of what is no array'),
  array: (node) => when(!canHoldElements(node.of), 'elements are taken of what is no array'),
  coalesce: (node) => when(node.of.length === 0, 'nothing to choose from'),
  elapsed: (node) =>
    when(![node.from, node.to].every(isMoment), 'time passes between what are no moments'),
  compare: (node) => [
    ...when(
      typeFamily(node.left.type) !== typeFamily(node.right.type),
      `a '${node.left.type}' is compared with a '${node.right.type}'`,
    ),
    ...when(
      node.op !== 'equals' && ['text', 'bool'].includes(typeFamily(node.left.type)),
      `a '${node.left.type}' has no order`,
    ),
  ],
  text: (node) => [
    ...when(!isText(node.value) || !isText(node.pattern), 'a text test of what is no text'),
    ...when(
      node.pattern.kind === 'literal' && !isPattern(node.op, String(node.pattern.value)),
      `'${node.op}' cannot look for this pattern`,
    ),
  ],
  matches: (node) => when(!isText(node.value), 'a text test of what is no text'),
  network: (node) => when(!isText(node.value), 'a text test of what is no text'),
  hours: (node) => when(!isMoment(node.value), 'hours of what is no moment'),
  parse: (node) => when(!isText(node.of), 'JSON is read from what is no text'),
  unwrap: (node) => when(!isText(node.of), 'JSON is read from what is no text'),
  afterLast: (node) => [
    ...when(!isText(node.of), 'the end of what is no text'),
    ...when(node.separator === '', 'nothing separates the end of a text'),
  ],
  convert: none,
  literal: none,
  parameter: none,
  all: none,
  any: none,
  not: none,
  in: none,
  exists: none,
  literals: none,
  list: none,
};

/** A sentence, if it is true. */
export function when(isFault: boolean, sentence: string): readonly string[] {
  return isFault ? [sentence] : [];
}

function isText(term: Term): boolean {
  return typeFamily(term.type) === 'text';
}

function isMoment(term: Term): boolean {
  return term.type === 'datetime';
}

function canHoldMembers(term: Term): boolean {
  return term.type === 'object' || term.type === 'dynamic';
}

function canHoldElements(term: Term): boolean {
  return term.type === 'array' || term.type === 'dynamic';
}

/** A whole term begins and ends with a letter or digit; no test looks for nothing. */
function isPattern(op: string, pattern: string): boolean {
  if (op !== 'has') return pattern !== '';
  return /^[\p{L}\p{Nd}](?:.*[\p{L}\p{Nd}])?$/su.test(pattern);
}
