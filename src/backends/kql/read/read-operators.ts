import type { ColumnDeclaration, ColumnPattern, JoinKey, Operator, Ordered } from '../syntax.ts';
import type { Expression, Item, Options, ParsePiece, Pipe, Place } from '../syntax.ts';
import { readCall, readExpression, readItem, readOptions } from './read-expressions.ts';
import type { Reading } from './read-expressions.ts';
import { readExpandOperator } from './read-expand.ts';
import { readMakeSeries } from './read-make-series.ts';
import { readScan, readTopNested } from './read-scan.ts';
import { scalarType } from './tree.ts';
import type { Tree } from './tree.ts';

type OperatorReader = (node: Tree, reading: Reading) => Operator;

/** Reads a tabular expression: a pipe, an operator that starts one, or a source. */
export function readTabular(node: Tree, reading: Reading): Expression {
  switch (node.kind) {
    case 'PipeExpression':
      return readPipe(node, reading);
    case 'DataTableExpression':
      return {
        kind: 'datatable',
        at: node.at,
        columns: readColumns(node.slot('Schema')),
        values: node.items('Values').map((value) => readExpression(value, reading)),
      };
    case 'ExternalDataExpression':
      return {
        kind: 'externaldata',
        at: node.at,
        columns: readColumns(node.slot('Schema')),
        uris: node.items('URIs').map((uri) => readExpression(uri, reading)),
        options: readOptions(node.maybe('WithClause')?.items('Properties') ?? [], reading),
      };
    default:
      return readBare(node, reading);
  }
}

function readBare(node: Tree, reading: Reading): Expression {
  const known = operators[node.kind];
  if (known === undefined) return { kind: 'unsupported', at: node.at, what: describe(node) };
  return { kind: 'pipe', at: node.at, operators: [known(node, reading)] };
}

function readPipe(node: Tree, reading: Reading): Pipe {
  const found: Operator[] = [];
  let rest = node;
  while (rest.kind === 'PipeExpression') {
    found.unshift(readOperatorNode(rest.slot('Operator'), reading));
    rest = rest.slot('Expression');
  }
  const source = readExpression(rest, reading);
  if (source.kind === 'pipe' && source.source === undefined) {
    return { kind: 'pipe', at: node.at, operators: [...source.operators, ...found] };
  }
  return { kind: 'pipe', at: node.at, source, operators: found };
}

function readOperatorNode(node: Tree, reading: Reading): Operator {
  const known = operators[node.kind];
  return known === undefined
    ? { kind: 'unsupported', at: node.at, what: describe(node) }
    : known(node, reading);
}

/** A pipeline in parentheses, such as that of `mv-apply` and `partition`. */
export function readBody(node: Tree, reading: Reading): Pipe {
  const body = readExpression(node, reading);
  return body.kind === 'pipe' ? body : { kind: 'pipe', at: node.at, source: body, operators: [] };
}

function describe(node: Tree): string {
  return node.kind
    .replace(/(Operator|Expression)$/, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** The columns of a schema in parentheses. */
export function readColumns(node: Tree): readonly ColumnDeclaration[] {
  return node.items('Columns').map((column) => ({
    name: column.slot('Name').name,
    type: scalarType(column.slot('Type').maybe('Type')?.text ?? '') ?? 'dynamic',
  }));
}

const items = (node: Tree, slot: string, reading: Reading): readonly Item[] =>
  node.items(slot).map((item) => readItem(item, reading));

const options = (node: Tree, reading: Reading): Options =>
  readOptions(node.items('Parameters'), reading);

const projection =
  (kind: 'extend' | 'project' | 'print' | 'serialize'): OperatorReader =>
  (node, reading) => ({ kind, at: node.at, items: items(node, 'Expressions', reading) });

const patterns =
  (kind: 'project-away' | 'project-keep' | 'project-reorder'): OperatorReader =>
  (node) => ({ kind, at: node.at, columns: node.items('Expressions').map(readPattern) });

function readPattern(node: Tree): ColumnPattern {
  if (node.kind === 'OrderedExpression') {
    const word = node.slot('Ordering').maybe('AscOrDescKeyword')?.text.toLowerCase() ?? 'asc';
    const order = (['asc', 'desc', 'granny-asc', 'granny-desc'] as const).find((o) => o === word);
    return { ...readPattern(node.slot('Expression')), order: order ?? 'asc' };
  }
  if (node.kind === 'StarExpression') return { pattern: '*', wild: true, at: node.at };
  const wild = node.maybe('Name')?.kind === 'WildcardedName';
  return { pattern: wild ? sourceName(node) : node.name, wild, at: node.at };
}

function sourceName(node: Tree): string {
  return node.slot('Name').maybe('Pattern')?.text ?? node.name;
}

/** Reads `expression asc nulls last`. */
export function readOrdered(node: Tree, reading: Reading): Ordered {
  if (node.kind !== 'OrderedExpression') {
    const item = readItem(node, reading);
    return { ...item, descending: true, nullsFirst: false, explicit: false };
  }
  const item = readItem(node.slot('Expression'), reading);
  const ordering = node.slot('Ordering');
  const written = ordering.maybe('AscOrDescKeyword')?.text.toLowerCase();
  const descending = written !== 'asc';
  const nulls = ordering.maybe('NullsClause')?.maybe('FirstOrLastKeyword')?.text.toLowerCase();
  const nullsFirst = nulls === undefined ? !descending : nulls === 'first';
  return { ...item, descending, nullsFirst, explicit: written !== undefined };
}

const join =
  (kind: 'join' | 'lookup', clause: string): OperatorReader =>
  (node, reading) => ({
    kind,
    at: node.at,
    options: options(node, reading),
    right: readExpression(node.slot('Expression'), reading),
    on: node.maybe(clause)?.items('Expressions').flatMap(readJoinKeys) ?? [],
  });

function readJoinKeys(node: Tree): readonly JoinKey[] {
  if (node.kind === 'ParenthesizedExpression') return readJoinKeys(node.slot('Expression'));
  if (node.kind === 'AndExpression') {
    return [...readJoinKeys(node.slot('Left')), ...readJoinKeys(node.slot('Right'))];
  }
  if (node.kind === 'EqualExpression') {
    const sides = [sideOf(node.slot('Left')), sideOf(node.slot('Right'))] as const;
    const swapped = sides[0].side === '$right';
    const [left, right] = swapped ? [sides[1], sides[0]] : sides;
    return [{ left: left.column, right: right.column, at: node.at }];
  }
  return [{ left: node.name, right: node.name, at: node.at }];
}

function sideOf(node: Tree): { readonly side: string; readonly column: string } {
  if (node.kind !== 'PathExpression') return { side: '', column: node.name };
  return { side: node.slot('Expression').name, column: node.slot('Selector').name };
}

function readPieces(nodes: readonly Tree[]): readonly ParsePiece[] {
  return nodes.map((node): ParsePiece => {
    if (node.kind === 'StarExpression') return { kind: 'any' };
    if (node.kind === 'NameDeclaration') return { kind: 'column', name: node.name, type: 'string' };
    if (node.kind === 'NameAndTypeDeclaration') {
      const type = scalarType(node.slot('Type').maybe('Type')?.text ?? '') ?? 'string';
      return { kind: 'column', name: node.slot('Name').name, type };
    }
    const text = node.raw.LiteralValue;
    return { kind: 'text', text: typeof text === 'string' ? text : '' };
  });
}

const parse =
  (filter: boolean): OperatorReader =>
  (node, reading) => ({
    kind: 'parse',
    at: node.at,
    filter,
    options: options(node, reading),
    of: readExpression(node.slot('Expression'), reading),
    pieces: readPieces(node.items('Patterns')),
  });

const counted =
  (kind: 'take' | 'sample'): OperatorReader =>
  (node, reading) => ({
    kind,
    at: node.at,
    count: readExpression(node.slot('Expression'), reading),
  });

const bare =
  (kind: 'getschema' | 'render' | 'consume'): OperatorReader =>
  (node, reading) => {
    const parameter = node.maybe('KindParameter');
    const nodes = parameter === undefined ? node.items('Parameters') : [parameter];
    return {
      kind,
      at: node.at,
      options: kind === 'render' ? new Map() : readOptions(nodes, reading),
    };
  };

const always = (at: Place): Expression => ({ kind: 'literal', at, type: 'bool', value: true });

const search =
  (kind: 'search' | 'find'): OperatorReader =>
  (node, reading) => ({
    kind,
    at: node.at,
    options: options(node, reading),
    tables: (node.maybe('InClause')?.items('Expressions') ?? []).map((table) =>
      readExpression(table, reading),
    ),
    condition: readCondition(node, reading),
    columns: (node.maybe('Project')?.items('Columns') ?? []).map((item) => readItem(item, reading)),
  });

function readCondition(node: Tree, reading: Reading): Expression {
  const condition = node.maybe('Condition');
  return condition === undefined ? always(node.at) : readExpression(condition, reading);
}

const operators: Readonly<Partial<Record<string, OperatorReader>>> = {
  FilterOperator: (node, reading) => ({
    kind: 'where',
    at: node.at,
    condition: readExpression(node.slot('Condition'), reading),
  }),
  ExtendOperator: projection('extend'),
  ProjectOperator: projection('project'),
  PrintOperator: projection('print'),
  SerializeOperator: projection('serialize'),
  ProjectAwayOperator: patterns('project-away'),
  ProjectKeepOperator: patterns('project-keep'),
  ProjectReorderOperator: patterns('project-reorder'),
  ProjectRenameOperator: (node, reading) => ({
    kind: 'project-rename',
    at: node.at,
    items: items(node, 'Expressions', reading),
  }),
  SummarizeOperator: (node, reading) => ({
    kind: 'summarize',
    at: node.at,
    aggregates: items(node, 'Aggregates', reading),
    by:
      node.maybe('ByClause') === undefined
        ? []
        : items(node.slot('ByClause'), 'Expressions', reading),
  }),
  DistinctOperator: (node, reading) => ({
    kind: 'distinct',
    at: node.at,
    items: items(node, 'Expressions', reading),
  }),
  SortOperator: (node, reading) => ({
    kind: 'sort',
    at: node.at,
    by: node.items('Expressions').map((by) => readOrdered(by, reading)),
  }),
  TopOperator: (node, reading) => ({
    kind: 'top',
    at: node.at,
    count: readExpression(node.slot('Expression'), reading),
    by: readOrdered(node.slot('ByExpression'), reading),
  }),
  TakeOperator: counted('take'),
  SampleOperator: counted('sample'),
  SampleDistinctOperator: (node, reading) => ({
    kind: 'sample-distinct',
    at: node.at,
    count: readExpression(node.slot('Expression'), reading),
    of: readItem(node.slot('OfExpression'), reading),
  }),
  CountOperator: (node) => ({
    kind: 'count',
    at: node.at,
    as: node.maybe('AsIdentifier')?.maybe('Identifier')?.text ?? 'Count',
  }),
  JoinOperator: join('join', 'ConditionClause'),
  LookupOperator: join('lookup', 'LookupClause'),
  UnionOperator: (node, reading) => ({
    kind: 'union',
    at: node.at,
    options: options(node, reading),
    tables: node.items('Expressions').map((table) => readExpression(table, reading)),
  }),
  MvExpandOperator: readExpandOperator,
  MvApplyOperator: (node, reading) => ({
    ...readExpandOperator(node, reading),
    kind: 'mv-apply',
    subquery: readBody(node.slot('Subquery').slot('Expression'), reading),
  }),
  ParseOperator: parse(false),
  ParseWhereOperator: parse(true),
  ParseKvOperator: (node, reading) => ({
    kind: 'parse-kv',
    at: node.at,
    of: readExpression(node.slot('Expression'), reading),
    keys: readColumns(node.slot('Keys')),
    options: readOptions(node.maybe('WithClause')?.items('Properties') ?? [], reading),
  }),
  MakeSeriesOperator: readMakeSeries,
  RangeOperator: (node, reading) => ({
    kind: 'range',
    at: node.at,
    name: node.slot('Name').name,
    from: readExpression(node.slot('From'), reading),
    to: readExpression(node.slot('To'), reading),
    step: readExpression(node.slot('Step'), reading),
  }),
  SearchOperator: search('search'),
  FindOperator: search('find'),
  AsOperator: (node) => ({ kind: 'as', at: node.at, name: node.slot('Name').name }),
  InvokeOperator: (node, reading) => ({
    kind: 'invoke',
    at: node.at,
    call: readCall(node.slot('Function'), reading),
  }),
  EvaluateOperator: (node, reading) => {
    const schema = node.maybe('Schema')?.slot('Schema');
    return {
      kind: 'evaluate',
      at: node.at,
      call: readCall(node.slot('FunctionCall'), reading),
      ...(schema === undefined
        ? {}
        : {
            schema: {
              star: schema.maybe('AsteriskToken')?.text === '*',
              columns: readColumns(schema),
            },
          }),
    };
  },
  GetSchemaOperator: bare('getschema'),
  RenderOperator: bare('render'),
  ConsumeOperator: bare('consume'),
  PartitionOperator: readPartition,
  ScanOperator: readScan,
  TopNestedOperator: readTopNested,
  TopHittersOperator: (node, reading) => {
    const by = node.maybe('ByClause');
    return {
      kind: 'top-hitters',
      at: node.at,
      count: readExpression(node.slot('Expression'), reading),
      of: readItem(node.slot('OfExpression'), reading),
      ...(by === undefined ? {} : { by: readItem(by.slot('Expression'), reading) }),
    };
  },
  ReduceByOperator: (node, reading) => ({
    kind: 'reduce',
    at: node.at,
    of: readExpression(node.slot('Expression'), reading),
    options: readOptions(node.maybe('With')?.items('Parameters') ?? [], reading),
  }),
};

function readPartition(node: Tree, reading: Reading): Operator {
  const operand = node.slot('Operand');
  if (operand.kind !== 'PartitionSubquery' || node.maybe('Scope')?.maybe('Scope') !== undefined) {
    return { kind: 'unsupported', at: node.at, what: 'partition with a query in braces' };
  }
  return {
    kind: 'partition',
    at: node.at,
    by: readItem(node.slot('ByExpression'), reading),
    options: options(node, reading),
    body: readBody(operand.slot('Subquery'), reading),
  };
}
