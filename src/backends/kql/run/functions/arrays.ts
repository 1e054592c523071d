import type { ScalarType } from '../../../../values/scalar-type.ts';
import { constant, converted, derived } from '../expressions/compiled.ts';
import { series as rangeValues } from '../operators/range.ts';
import { argumentFault, typeFault } from '../fault.ts';
import { compareDynamic, dynamicKey, sameDynamic } from '../values/compare.ts';
import { fromDynamic } from '../values/convert.ts';
import { dynamicType, isArray, toDynamic, unboxed } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { widest } from '../expressions/comparison.ts';
import { checkCount, fn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';

/** The number in a dynamic value, where it is one. */
export function numberIn(value: Value): number | undefined {
  const held = unboxed(value);
  const numeric = typeof held === 'number' || typeof held === 'bigint';
  const type = dynamicType(value);
  if (!numeric || type === 'datetime' || type === 'timespan') return undefined;
  return Number(held);
}

function shift(array: Value, by: number, fill: Value = null): Value {
  if (!isArray(array)) return null;
  return array.map((_, at) =>
    at + by >= 0 && at + by < array.length ? (array[at + by] ?? null) : fill,
  );
}

function rotate(array: Value, by: number): Value {
  if (!isArray(array)) return null;
  const { length } = array;
  return array.map((_, at) => array[(((at + by) % length) + length) % length] ?? null);
}

function slice(array: Value, start: number, end: number): Value {
  if (!isArray(array)) return null;
  const from = start < 0 ? Math.max(array.length + start, 0) : start;
  const to = end < 0 ? array.length + end : end;
  return array.slice(from, to + 1);
}

function split(array: Value, positions: Value): Value {
  if (!isArray(array)) return null;
  const points = (isArray(positions) ? positions : [positions]).map((point) => {
    const at = numberIn(point) ?? 0;
    return Math.min(Math.max(at < 0 ? array.length + at : at, 0), array.length);
  });
  const parts: Value[] = [];
  let from = 0;
  for (const to of points) {
    parts.push(array.slice(from, Math.max(to, from)));
    from = to;
  }
  return [...parts, array.slice(from)];
}

function sum(array: Value): Value {
  if (!isArray(array) || array.length === 0) return null;
  let total = 0;
  for (const item of array) {
    const number = numberIn(item);
    if (number === undefined && item !== null && typeof item !== 'boolean') return null;
    total += number ?? 0;
  }
  return total;
}

/** Sorts an array: nulls last unless said. Several arrays make several columns, elsewhere. */
function sorter(descending: boolean): ScalarFunction {
  return {
    compile: (site) => {
      checkCount(site, 1, 64);
      const last = site.args.at(-1);
      const flagged = last?.type === 'bool' && site.args.length > 1;
      const arrays = (flagged ? site.args.slice(0, -1) : site.args).map((a) =>
        converted(a, 'dynamic'),
      );
      const nullsLast = !flagged || last.constant?.value !== false;
      return derived('dynamic', arrays, (batch, row) => {
        const values = arrays.map((array) => array.get(batch, row));
        const [first = null] = values;
        if (arrays.length === 1) return sorted(first, descending, nullsLast);
        return sortTogether(values, descending, nullsLast);
      });
    },
  };
}

/** The positions of an array's elements in order. */
export function sortedPositions(
  first: readonly Value[],
  descending: boolean,
  nullsLast: boolean,
): readonly number[] {
  const sign = descending ? -1 : 1;
  const order = first.map((_, at) => at);
  return order.sort((a, b) => {
    const [x, y] = [first[a] ?? null, first[b] ?? null];
    if (x === null || y === null) {
      return x === y ? a - b : (x === null) === nullsLast ? 1 : -1;
    }
    return sign * compareDynamic(x, y) || a - b;
  });
}

/** Arrays of one length, in the order of the first. */
export function sortTogether(
  values: readonly Value[],
  descending: boolean,
  nullsLast: boolean,
): readonly Value[] {
  const [first = null] = values;
  if (!isArray(first)) return values.map(() => null);
  const order = sortedPositions(first, descending, nullsLast);
  return values.map((array) =>
    isArray(array) && array.length === first.length ? order.map((at) => array[at] ?? null) : null,
  );
}

function sorted(array: Value, descending: boolean, nullsLast: boolean): Value {
  if (!isArray(array)) return null;
  return sortedPositions(array, descending, nullsLast).map((at) => array[at] ?? null);
}

function indexOf(array: Value, wanted: Value, start = 0, length = -1, occurrence = 1): Value {
  if (!isArray(array)) return null;
  const from = start < 0 ? Math.max(array.length + start, 0) : start;
  const end = length < 0 ? array.length : Math.min(from + length, array.length);
  let left = occurrence;
  for (let at = from; at < end; at++) {
    if (sameDynamic(array[at] ?? null, wanted) && --left === 0) return at;
  }
  return -1;
}

const arrayIndexOf: ScalarFunction = withDynamic(
  'long',
  2,
  5,
  ([array = null, wanted = null, ...rest]) => {
    const [start, length, occurrence] = rest.map((value) => numberIn(value) ?? 0);
    return indexOf(array, wanted, start, length, occurrence);
  },
);

/** A function whose arguments, of any type, are dynamic values. */
export function withDynamic(
  type: ScalarType,
  least: number,
  most: number,
  apply: (values: readonly Value[]) => Value,
): ScalarFunction {
  return {
    compile: (site) => {
      checkCount(site, least, most);
      const args = site.args.map((argument) => converted(argument, 'dynamic'));
      return derived(type, args, (batch, row) =>
        apply(args.map((argument) => argument.get(batch, row))),
      );
    },
  };
}

function concat(values: readonly Value[]): Value {
  const arrays = values.filter(isArray);
  return arrays.length === 0 ? null : arrays.flat(1);
}

function iff([tests = null, yes = null, no = null]: readonly Value[]): Value {
  if (!isArray(tests)) return null;
  const pick = (from: Value, at: number): Value => (isArray(from) ? (from[at] ?? null) : from);
  return tests.map((item, at) => {
    const test = fromDynamic(item, 'bool');
    return test === null ? null : pick(test === true ? yes : no, at);
  });
}

function uniqueBy(values: readonly Value[]): readonly Value[] {
  const seen = new Map<unknown, Value>();
  for (const value of values) {
    const key = dynamicKey(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

function setUnion(values: readonly Value[]): Value {
  const arrays = values.filter(isArray);
  return arrays.length === 0 ? null : uniqueBy(arrays.flat(1));
}

function setIntersect(values: readonly Value[]): Value {
  const [first, ...others] = values;
  if (!isArray(first) || !others.every(isArray)) return null;
  const keys = others.map((other) => new Set((isArray(other) ? other : []).map(dynamicKey)));
  return uniqueBy(first).filter((value) => keys.every((set) => set.has(dynamicKey(value))));
}

function setDifference(values: readonly Value[]): Value {
  const [first, ...others] = values;
  if (!isArray(first)) return null;
  const gone = new Set(others.filter(isArray).flat(1).map(dynamicKey));
  return uniqueBy(first).filter((value) => !gone.has(dynamicKey(value)));
}

function jaccard([a = null, b = null]: readonly Value[]): Value {
  if (!isArray(a) || !isArray(b)) return null;
  const both = new Set([...a, ...b].map(dynamicKey)).size;
  const common = setIntersect([a, b]);
  return both === 0 ? NaN : (isArray(common) ? common.length : 0) / both;
}

function zip(values: readonly Value[]): Value {
  const arrays = values.map((value) => (isArray(value) ? value : []));
  const length = Math.max(...arrays.map((array) => array.length));
  return Array.from({ length }, (_, at) => arrays.map((array) => array[at] ?? null));
}

/** The longest array that `range` makes. */
const mostElements = 1_048_576;

/** `range(a, b, step)` as an array. */
const range: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 2, 3);
    const [from, to, given] = site.args;
    if (from === undefined || to === undefined)
      throw argumentFault('range() needs bounds', site.at);
    const time = from.type === 'datetime' || from.type === 'timespan';
    const step = given ?? constant(time ? 36_000_000_000 : 1, time ? 'timespan' : 'long');
    const type = time ? from.type : [from.type, to.type, step.type].reduce(widest);
    const stepType = type === 'datetime' ? 'timespan' : type;
    const parts = [converted(from, type), converted(to, type), converted(step, stepType)];
    return derived('dynamic', parts, (batch, row) => {
      const [a = null, b = null, c = null] = parts.map((part) => part.get(batch, row));
      const { engine } = site.env;
      const most = mostElements;
      const made = rangeValues(a, b, c, type, { engine, at: site.at, most });
      return made.map((value) => toDynamic(value, type));
    });
  },
};

function setHasElement([set = null, value = null]: readonly Value[]): Value {
  return isArray(set) ? set.some((item) => sameDynamic(item, value)) : null;
}

const repeatAny = withDynamic('dynamic', 2, 2, ([value = null, times = null]) =>
  new Array<Value>(Math.min(Math.max(Math.trunc(numberIn(times) ?? 0), 0), mostElements)).fill(
    value,
  ),
);

const repeat: ScalarFunction = {
  compile: (site) => {
    if (site.args[0]?.type === 'dynamic') {
      throw typeFault("'repeat' does not take a dynamic value", site.at);
    }
    return repeatAny.compile(site);
  },
};

/** Functions over arrays. */
export const arrayFunctions: FunctionTable = {
  array_length: fn('long', ['dynamic'], (array) => (isArray(array) ? array.length : null)),
  arraylength: fn('long', ['dynamic'], (array) => (isArray(array) ? array.length : null)),
  array_concat: withDynamic('dynamic', 1, 64, concat),
  array_iff: withDynamic('dynamic', 3, 3, iff),
  array_iif: withDynamic('dynamic', 3, 3, iff),
  array_index_of: arrayIndexOf,
  array_reverse: fn('dynamic', ['dynamic'], (array) =>
    isArray(array) ? [...array].reverse() : null,
  ),
  array_rotate_left: fn('dynamic', ['dynamic', 'int'], rotate),
  array_rotate_right: fn('dynamic', ['dynamic', 'int'], (array, by) => rotate(array, -by)),
  array_shift_left: withDynamic('dynamic', 2, 3, ([array = null, by = null, fill = null]) =>
    shift(array, numberIn(by) ?? 0, fill),
  ),
  array_shift_right: withDynamic('dynamic', 2, 3, ([array = null, by = null, fill = null]) =>
    shift(array, -(numberIn(by) ?? 0), fill),
  ),
  array_slice: fn('dynamic', ['dynamic', 'int', 'int'], slice),
  array_sort_asc: sorter(false),
  array_sort_desc: sorter(true),
  array_split: fn('dynamic', ['dynamic', 'dynamic'], split),
  array_sum: fn('real', ['dynamic'], sum),
  set_union: withDynamic('dynamic', 2, 64, setUnion),
  set_intersect: withDynamic('dynamic', 2, 64, setIntersect),
  set_difference: withDynamic('dynamic', 2, 64, setDifference),
  set_equals: withDynamic('bool', 2, 2, ([a = null, b = null]) => {
    if (!isArray(a) || !isArray(b)) return null;
    const [x, y] = [new Set(a.map(dynamicKey)), new Set(b.map(dynamicKey))];
    return x.size === y.size && [...x].every((key) => y.has(key));
  }),
  set_has_element: withDynamic('bool', 2, 2, setHasElement),
  jaccard_index: withDynamic('real', 2, 2, jaccard),
  pack_array: withDynamic('dynamic', 0, 1000, (values) =>
    values.length === 1 && isArray(values[0]) ? [values[0]] : [...values],
  ),
  repeat,
  zip: withDynamic('dynamic', 2, 16, zip),
  range,
};
