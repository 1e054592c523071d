import type { ScalarType } from '../../../values/scalar-type.ts';
import { binaryOps, listOps } from '../syntax.ts';
import type { Argument, BinaryOp, Call, Expression, Item, ListOp, Options } from '../syntax.ts';
import { isLiteral, readDynamic, readLiteral } from './read-literals.ts';
import type { LiteralFault } from './read-literals.ts';
import { scalarType } from './tree.ts';
import type { Tree } from './tree.ts';

/** What the readers of expressions need from those of operators and statements, which need them in turn. */
export interface Reading {
  readonly report: (fault: LiteralFault) => void;
  readonly tabular: (node: Tree, reading: Reading) => Expression;
}

const aliases: ReadonlyMap<string, string> = new Map([
  ['<>', '!='],
  ['notcontains', '!contains'],
  ['notcontainscs', '!contains_cs'],
  ['containscs', 'contains_cs'],
  ['notlike', '!like'],
  ['!in', '!in'],
  ['notin', '!in'],
]);

const binaryByText = new Map<string, BinaryOp>(binaryOps.map((op) => [op, op]));
const listByText = new Map<string, ListOp>(listOps.map((op) => [op, op]));

/** Reads any expression. */
export function readExpression(node: Tree, reading: Reading): Expression {
  if (isLiteral(node)) return readLiteral(node, reading.report);
  if (node.maybe('Operator') !== undefined && node.maybe('Left') !== undefined) {
    return readOperator(node, reading);
  }
  const known = byKind[node.kind];
  if (known !== undefined) return known(node, reading);
  return reading.tabular(node, reading);
}

type Reader = (node: Tree, reading: Reading) => Expression;

const byKind: Readonly<Partial<Record<string, Reader>>> = {
  DynamicExpression: (node, reading) => readDynamic(node, reading.report),
  NullLiteralExpression: (node) => ({ kind: 'dynamic', at: node.at, value: { kind: 'null' } }),
  NameReference: (node) => ({ kind: 'name', at: node.at, name: node.name, ...typed(node) }),
  ParenthesizedExpression: (node, reading) => readExpression(node.slot('Expression'), reading),
  PathExpression: readPath,
  ElementExpression: (node, reading) => ({
    kind: 'index',
    at: node.at,
    of: readExpression(node.slot('Expression'), reading),
    key: readExpression(node.slot('Selector').slot('Expression'), reading),
    ...typed(node),
  }),
  FunctionCallExpression: readCall,
  UnaryMinusExpression: (node, reading) => ({
    kind: 'unary',
    at: node.at,
    op: '-',
    of: readExpression(node.slot('Expression'), reading),
    ...typed(node),
  }),
  UnaryPlusExpression: (node, reading) => ({
    kind: 'unary',
    at: node.at,
    op: '+',
    of: readExpression(node.slot('Expression'), reading),
    ...typed(node),
  }),
  StarExpression: (node) => ({ kind: 'star', at: node.at }),
  TypeOfLiteralExpression: (node) => ({ kind: 'typeof', at: node.at, of: readTypeOf(node) }),
  ToScalarExpression: (node, reading) => ({
    kind: 'toscalar',
    at: node.at,
    query: readExpression(node.slot('Expression'), reading),
    ...typed(node),
  }),
  ToTableExpression: (node, reading) => readExpression(node.slot('Expression'), reading),
  MaterializeExpression: (node, reading) => ({
    kind: 'materialize',
    at: node.at,
    query: readExpression(node.slot('Expression'), reading),
  }),
};

/** The type that the analyzer found, as a field to spread. */
export function typed(node: Tree): { readonly type?: ScalarType } {
  const type = node.type;
  return type === undefined ? {} : { type };
}

/** The first type of `typeof(…)`. */
export function readTypeOf(node: Tree): ScalarType {
  const [first] = node.items('Types');
  return scalarType(first?.maybe('Type')?.text ?? '') ?? 'dynamic';
}

function readPath(node: Tree, reading: Reading): Expression {
  const of = readExpression(node.slot('Expression'), reading);
  const selector = node.slot('Selector');
  if (selector.kind === 'BracketedExpression') {
    const key = readExpression(selector.slot('Expression'), reading);
    return { kind: 'index', at: node.at, of, key, ...typed(node) };
  }
  if (selector.kind === 'FunctionCallExpression') return readCall(selector, reading);
  return { kind: 'member', at: node.at, of, name: selector.name, ...typed(node) };
}

/** Reads a call of a function. */
export function readCall(node: Tree, reading: Reading): Call {
  return {
    kind: 'call',
    at: node.at,
    name: node.slot('Name').name,
    args: node
      .slot('ArgumentList')
      .items('Expressions')
      .map((argument) => readArgument(argument, reading)),
    ...typed(node),
  };
}

function readArgument(node: Tree, reading: Reading): Argument {
  if (node.kind === 'SimpleNamedExpression') {
    const value = readExpression(node.slot('Expression'), reading);
    return { name: node.slot('Name').name, value };
  }
  return { value: readExpression(node, reading), hint: node.columnName };
}

function readOperator(node: Tree, reading: Reading): Expression {
  const written = node.slot('Operator').text.toLowerCase().replace(/\s+/g, ' ');
  const op = aliases.get(written) ?? written;
  const left = readExpression(node.slot('Left'), reading);
  const right = node.slot('Right');
  const inList = listByText.get(op);
  if (inList !== undefined) return readList(node, inList, left, reading);
  if (op === 'between' || op === '!between') {
    return {
      kind: 'between',
      at: node.at,
      negated: op === '!between',
      of: left,
      low: readExpression(right.slot('First'), reading),
      high: readExpression(right.slot('Second'), reading),
    };
  }
  const binary = binaryByText.get(op);
  if (binary === undefined) return { kind: 'unsupported', at: node.at, what: op };
  return {
    kind: 'binary',
    at: node.at,
    op: binary,
    left,
    right: readExpression(right, reading),
    ...typed(node),
  };
}

function readList(node: Tree, op: ListOp, left: Expression, reading: Reading): Expression {
  const items = node
    .slot('Right')
    .items('Expressions')
    .map((item) => readExpression(item, reading));
  return { kind: 'in', at: node.at, op, left, items };
}

/** Reads `name = expression`, `(a, b) = expression` or an expression alone. */
export function readItem(node: Tree, reading: Reading): Item {
  if (node.kind === 'SimpleNamedExpression') {
    const names = [node.slot('Name').name];
    return { names, value: readExpression(node.slot('Expression'), reading) };
  }
  if (node.kind === 'CompoundNamedExpression') {
    const names = node
      .slot('Names')
      .items('Names')
      .map((name) => name.name);
    return { names, value: readExpression(node.slot('Expression'), reading) };
  }
  return { names: [], value: readExpression(node, reading), hint: node.columnName };
}

/** Reads the named parameters of an operator. */
export function readOptions(nodes: readonly Tree[], reading: Reading): Options {
  return new Map(
    nodes.map((node) => {
      const value = node.slot('Expression');
      const bare = value.kind === 'TokenLiteralExpression' || value.kind === 'NameDeclaration';
      const name = node.slot('Name').name.toLowerCase();
      if (value.kind === 'TokenLiteralExpression') return [name, value.slot('Token').text];
      return [name, bare ? value.name : readExpression(value, reading)];
    }),
  );
}
