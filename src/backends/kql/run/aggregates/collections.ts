import type { ScalarType } from '../../../../values/scalar-type.ts';
import { keyOf } from '../values/compare.ts';
import type { Key } from '../values/compare.ts';
import { isArray, isBag, newBag, nullOf, toDynamic } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { argumentFault } from '../fault.ts';
import { aggregate } from './define.ts';
import type { AggregateFunction, AggregateSite, AggregateTable, Folding } from './define.ts';
import type { Compiled } from '../expressions/compiled.ts';

/** The most elements that a list or set keeps, unless the query says less. */
const mostElements = 1_048_576;

function limitOf(limit: Compiled | undefined, site: AggregateSite): number {
  if (limit === undefined) return mostElements;
  const value = limit.constant?.value;
  if (typeof value !== 'number') throw argumentFault('the limit must be a constant', site.at);
  return Math.min(value, mostElements);
}

function list(prefix: string, condition: number | undefined, nulls: boolean): AggregateFunction {
  const shape = { least: 1, most: 3, type: 'dynamic', prefix } as const;
  return aggregate(
    condition === undefined ? shape : { ...shape, condition },
    ([type = 'dynamic'], site, args) => {
      const most = limitOf(args[1], site);
      return () => {
        const items: Value[] = [];
        return {
          add: (value = null) => {
            // An array is added element by element, as the engine flattens lists of lists.
            const added = isArray(value) ? value : [toDynamic(value, type)];
            for (const item of added) {
              const kept = nulls || type === 'dynamic' || item !== null;
              if (items.length < most && kept) items.push(item);
            }
          },
          result: () => items,
        };
      };
    },
  );
}

function setFolding(type: ScalarType, most: number): Folding {
  const found = new Map<Key, Value>();
  const key = keyOf(type);
  const addOne = (value: Value): void => {
    if (value === null || found.size >= most) return;
    const made = key(value);
    if (!found.has(made)) found.set(made, toDynamic(value, type));
  };
  return {
    add: (value = null) => {
      if (type === 'dynamic' && isArray(value)) for (const item of value) addOne(item);
      else addOne(value);
    },
    result: () => [...found.values()],
  };
}

function set(condition?: number): AggregateFunction {
  const shape = { least: 1, most: 3, type: 'dynamic', prefix: 'set' } as const;
  return aggregate(
    condition === undefined ? shape : { ...shape, condition },
    ([type = 'dynamic'], site, args) => {
      const most = limitOf(args[1], site);
      return () => setFolding(type, most);
    },
  );
}

function bag(condition?: number): AggregateFunction {
  const shape = { least: 1, most: 3, type: 'dynamic', prefix: 'bag' } as const;
  return aggregate(
    condition === undefined ? shape : { ...shape, condition },
    (_types, site, args) => {
      const most = limitOf(args[1], site);
      return () => {
        const merged = newBag();
        let size = 0;
        return {
          add: (value = null) => {
            if (!isBag(value)) return;
            for (const key of Object.keys(value)) {
              if (Object.hasOwn(merged, key) || size >= most) continue;
              merged[key] = value[key] ?? null;
              size += 1;
            }
          },
          result: () => merged,
        };
      };
    },
  );
}

function distinctCount(prefix: string, least: number, condition?: number): AggregateFunction {
  const shape = { least, most: least + 1, type: 'long', prefix } as const;
  return aggregate(
    condition === undefined ? shape : { ...shape, condition },
    ([type = 'dynamic']) =>
      () => {
        const found = new Set<Key>();
        const key = keyOf(type);
        return {
          add: (value = null) => {
            if (value !== null) found.add(key(value));
          },
          result: () => found.size,
        };
      },
  );
}

function any(prefix: string, condition?: number): AggregateFunction {
  const shape = {
    least: 1,
    most: 2,
    type: ([of = 'dynamic']: readonly ScalarType[]) => of,
    prefix,
  };
  return aggregate(
    condition === undefined ? shape : { ...shape, condition, plain: true },
    ([type = 'dynamic']) =>
      () => {
        let found: Value = null;
        return {
          add: (value = null) => {
            if (found === null || (type === 'string' && found === '')) found = value;
          },
          result: () => found ?? nullOf(type),
        };
      },
  );
}

/** Aggregates that gather values. */
export const collectionAggregates: AggregateTable = {
  make_list: list('list', undefined, false),
  makelist: list('list', undefined, false),
  make_list_if: list('list', 1, false),
  make_list_with_nulls: list('list', undefined, true),
  make_set: set(),
  makeset: set(),
  make_set_if: set(1),
  make_bag: bag(),
  make_bag_if: bag(1),
  make_dictionary: bag(),
  dcount: distinctCount('dcount', 1),
  dcountif: distinctCount('dcountif', 2, 1),
  count_distinct: distinctCount('count_distinct', 1),
  count_distinctif: distinctCount('count_distinctif', 2, 1),
  anyif: any('anyif', 1),
  take_anyif: any('take_anyif', 1),
};
