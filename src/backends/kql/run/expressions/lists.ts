import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { Expression, InList } from '../../syntax.ts';
import { typeFault } from '../fault.ts';
import { dynamicKey, keyOf } from '../values/compare.ts';
import type { Key } from '../values/compare.ts';
import { fromDynamic } from '../values/convert.ts';
import { isArray } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { widest } from './comparison.ts';
import type { Compiled } from './compiled.ts';
import { constant, converted, derived, emptyBatch } from './compiled.ts';
import type { Environment } from './site.ts';
import { fold, textTests } from './text-search.ts';

interface Items {
  readonly type: ScalarType;
  readonly parts: readonly Compiled[];
}

/** Compiles `a in (…)`, `a has_any (…)` and their like. */
export function compileIn(node: InList, env: Environment): Compiled {
  const operands = node.left.kind === 'star' ? columnsOf(node, env) : [node.left];
  const tests = operands.map((operand) => compileOne(node, env.engine.compile(operand, env), env));
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return only;
  const gets = tests.map((test) => test.get);
  return derived('bool', [...tests], (batch, row) => gets.some((get) => get(batch, row) === true));
}

function columnsOf(node: InList, env: Environment): readonly Expression[] {
  return env.schema.columns
    .filter((column) => column.type === 'string')
    .map((column) => ({ kind: 'name', at: node.at, name: column.name }) as const);
}

function compileOne(node: InList, left: Compiled, env: Environment): Compiled {
  const parts = node.items.flatMap((item) => compileItem(item, env));
  if (node.op === 'has_any' || node.op === 'has_all') return compileTerms(node, left, parts);
  const items = unifyItems(node, left, parts);
  const text = converted(left, items.type);
  return compileMembership(node, text, items);
}

/** An item that is a table gives its first column, an array its elements. */
function compileItem(item: Expression, env: Environment): readonly Compiled[] {
  if (!env.engine.isTable(item, env.scope)) return [env.engine.compile(item, env)];
  const frame = env.engine.table(item, env.scope);
  const type = frame.schema.columns[0]?.type ?? 'dynamic';
  return frame.column(0).map((value) => constant(value, type));
}

const numeric: readonly ScalarType[] = ['int', 'long', 'real', 'decimal'];

function unifyItems(node: InList, left: Compiled, parts: readonly Compiled[]): Items {
  let type = left.type;
  if (type === 'dynamic') {
    type = parts.find((part) => part.type !== 'dynamic')?.type ?? 'string';
  }
  for (const part of parts) {
    if (part.type === type || part.type === 'dynamic') continue;
    if (!numeric.includes(part.type) || !numeric.includes(type)) {
      throw typeFault(`a ${type} cannot be looked up among values of type ${part.type}`, node.at);
    }
    type = widest(type, part.type);
  }
  return { type, parts };
}

function compileMembership(node: InList, left: Compiled, items: Items): Compiled {
  const negated = node.op.startsWith('!');
  const folded = node.op.endsWith('~');
  const key = keyOf(items.type);
  const prepare = (value: Value): Key => {
    const made = key(value);
    return folded && typeof made === 'string' ? fold(made) : made;
  };
  const spread = (values: readonly Value[]): Set<Key> =>
    new Set(values.filter((value) => value !== null).map(prepare));
  const a = left.get;
  if (items.parts.every((part) => part.constant !== undefined)) {
    const set = spread(elements(items, (part) => part.get(emptyBatch, 0)));
    return derived('bool', [left], (batch, row) => set.has(prepare(a(batch, row))) !== negated);
  }
  return derived('bool', [left, ...items.parts], (batch, row) => {
    const set = spread(elements(items, (part) => part.get(batch, row)));
    return set.has(prepare(a(batch, row))) !== negated;
  });
}

function elements(items: Items, read: (part: Compiled) => Value): readonly Value[] {
  return items.parts.flatMap((part) => {
    const value = read(part);
    if (part.type !== 'dynamic') return [widened(value, part.type, items.type)];
    const found = isArray(value) ? value : [value];
    return found.map((element) => fromDynamic(element, items.type));
  });
}

function widened(value: Value, from: ScalarType, to: ScalarType): Value {
  return from === to ? value : converted(constant(value, from), to).get(emptyBatch, 0);
}

function compileTerms(node: InList, left: Compiled, parts: readonly Compiled[]): Compiled {
  if (left.type !== 'string' && left.type !== 'dynamic') {
    throw typeFault(`'${node.op}' is not defined for ${left.type}`, node.at);
  }
  const text = converted(left, 'string');
  const a = text.get;
  const read = (get: (part: Compiled) => Value): readonly string[] =>
    elements({ type: 'string', parts }, get).map((value) => fold(String(dynamicKey(value))));
  const all = node.op === 'has_all';
  const test = (value: Value, terms: readonly string[]): boolean => {
    if (typeof value !== 'string') return false;
    const folded = fold(value);
    const holds = (term: string): boolean => textTests.has(folded, term);
    return all ? terms.every(holds) : terms.some(holds);
  };
  if (parts.every((part) => part.constant !== undefined)) {
    const terms = read((part) => part.get(emptyBatch, 0));
    return derived('bool', [text], (batch, row) => test(a(batch, row), terms));
  }
  return derived('bool', [text, ...parts], (batch, row) =>
    test(
      a(batch, row),
      read((part) => part.get(batch, row)),
    ),
  );
}
