import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { Argument } from '../../syntax.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { converted } from '../expressions/compiled.ts';
import type { CompiledAggregate } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import {
  hllKey,
  hllKeys,
  hllOf,
  percentileOf,
  tdigestOf,
  tdigestValues,
} from '../functions/sketches.ts';
import type { Weighted } from '../functions/sketches.ts';
import { fromDynamic } from '../values/convert.ts';
import { isArray, toDynamic } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { aggregate } from './define.ts';
import type { AggregateFunction, AggregateSite, AggregateTable } from './define.ts';

interface Shape {
  readonly weighted: boolean;
  readonly array: boolean;
}

function constants(site: AggregateSite, args: readonly Argument[]): readonly number[] {
  return args.flatMap(({ value }) => {
    const compiled = site.env.engine.compile(value, site.env);
    const found = compiled.constant?.value;
    const list = isArray(found) ? found : [found ?? null];
    return list.map((item) => {
      const number = fromDynamic(toDynamic(item, compiled.type), 'real');
      if (typeof number !== 'number')
        throw argumentFault('a percentile must be a constant', site.at);
      return number;
    });
  });
}

function percentiles({ weighted, array }: Shape): AggregateFunction {
  return {
    compile: (site): CompiledAggregate => {
      const { env } = site;
      const [first, ...others] = site.args;
      const weightNode = weighted ? others.shift() : undefined;
      if (first === undefined || others.length === 0) {
        throw argumentFault(`'${site.name}' needs a value and percentiles`, site.at);
      }
      const value = env.engine.compile(first.value, env);
      const weight = weightNode && converted(env.engine.compile(weightNode.value, env), 'real');
      const wanted = constants(site, others);
      const hint = first.hint ?? (first.value.kind === 'name' ? first.value.name : '');
      const columns = array
        ? [{ name: `percentiles_${hint}`, type: 'dynamic' as const }]
        : wanted.map((p) => ({
            name: `percentile_${hint}_${String(p).replace('.', '_')}`,
            type: value.type,
          }));
      return { columns, create: () => collect(value, weight, wanted, array) };
    },
  };
}

function collect(
  value: Compiled,
  weight: Compiled | undefined,
  wanted: readonly number[],
  array: boolean,
): ReturnType<CompiledAggregate['create']> {
  const found: Weighted[] = [];
  return {
    add: (batch, row) => {
      const item = value.get(batch, row);
      const share = weight === undefined ? 1 : Number(weight.get(batch, row) ?? 0);
      if (item !== null) found.push([toDynamic(item, value.type), share]);
    },
    results: () => {
      const values = wanted.map((p) => percentileOf(found, p));
      return array ? [values] : values.map((item) => fromDynamic(item, value.type));
    },
  };
}

const tdigest: AggregateFunction = aggregate(
  { least: 1, most: 2, type: 'dynamic', prefix: 'tdigest' },
  ([type = 'real']: readonly ScalarType[]) =>
    () => {
      const found: Weighted[] = [];
      return {
        add: (value = null, weight = 1) => {
          if (value !== null) found.push([toDynamic(value, type), Number(weight)]);
        },
        result: () => tdigestOf(found),
      };
    },
);

const tdigestMerge: AggregateFunction = aggregate(
  { least: 1, most: 1, type: 'dynamic', prefix: 'tdigest_merge' },
  () => () => {
    const found: Weighted[] = [];
    return {
      add: (sketch = null) => {
        for (const item of tdigestValues(sketch)) found.push(item);
      },
      result: () => tdigestOf(found),
    };
  },
);

function hll(condition?: number): AggregateFunction {
  const shape = { least: 1, most: 3, type: 'dynamic', prefix: 'hll' } as const;
  return aggregate(
    condition === undefined ? shape : { ...shape, condition },
    ([type = 'dynamic']) =>
      () => {
        const keys = new Set<string>();
        return {
          add: (value: Value = null) => {
            if (value !== null) keys.add(hllKey(toDynamic(value, type)));
          },
          result: () => hllOf(keys),
        };
      },
  );
}

const hllMerge: AggregateFunction = aggregate(
  { least: 1, most: 1, type: 'dynamic', prefix: 'hll_merge' },
  () => () => {
    const keys = new Set<string>();
    return {
      add: (sketch = null) => {
        for (const key of hllKeys(sketch) ?? []) keys.add(key);
      },
      result: () => hllOf(keys),
    };
  },
);

/** Aggregates over ranks and sketches. */
export const percentileAggregates: AggregateTable = {
  percentile: percentiles({ weighted: false, array: false }),
  percentiles: percentiles({ weighted: false, array: false }),
  percentiles_array: percentiles({ weighted: false, array: true }),
  percentilew: percentiles({ weighted: true, array: false }),
  percentilesw: percentiles({ weighted: true, array: false }),
  percentilesw_array: percentiles({ weighted: true, array: true }),
  tdigest,
  tdigest_merge: tdigestMerge,
  merge_tdigest: tdigestMerge,
  hll: hll(),
  hll_if: hll(1),
  hll_merge: hllMerge,
};
