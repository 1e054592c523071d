import type { ScalarType } from '../../../../values/scalar-type.ts';
import { derived, converted } from '../expressions/compiled.ts';
import { argumentFault } from '../fault.ts';
import { compareDynamic, dynamicKey } from '../values/compare.ts';
import { asText, fromDynamic } from '../values/convert.ts';
import { formatJson } from '../values/json.ts';
import { bagOf, isArray, isBag, ownOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { withDynamic } from './arrays.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';

/** A value with how often it counts. */
export type Weighted = readonly [value: Value, weight: number];

/**
 * Our sketches keep every value, so that what they answer is exact: `{"tdigest":[[value, weight], …]}` and
 * `{"hll":[key, …]}`.
 */
export function tdigestOf(values: readonly Weighted[]): Value {
  return bagOf([['tdigest', values.map(([value, weight]) => [value, weight])]]);
}

/** A set of keys, for counting without doubles. */
export function hllOf(keys: ReadonlySet<string>): Value {
  return bagOf([['hll', [...keys]]]);
}

/** The key by which a value counts once. */
export function hllKey(value: Value): string {
  const key = dynamicKey(value);
  return `${typeof key}:${typeof key === 'string' ? key : formatJson(value)}`;
}

/** The values of a tdigest. */
export function tdigestValues(sketch: Value): readonly Weighted[] {
  const items = isBag(sketch) ? ownOf(sketch, 'tdigest') : null;
  if (!isArray(items)) return [];
  return items.flatMap((item): readonly Weighted[] =>
    isArray(item) ? [[item[0] ?? null, Number(item[1])]] : [],
  );
}

/** The keys of an hll; undefined for what is none. */
export function hllKeys(sketch: Value): readonly string[] | undefined {
  const keys = isBag(sketch) ? ownOf(sketch, 'hll') : null;
  return isArray(keys) ? keys.map((key) => asText(fromDynamic(key, 'string'))) : undefined;
}

/** The value at a percentile: the least whose share of the weight reaches it. */
export function percentileOf(values: readonly Weighted[], percentile: number): Value {
  const sorted = values
    .filter(([value, weight]) => value !== null && weight > 0)
    .sort(([a], [b]) => compareDynamic(a, b));
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  const wanted = (percentile / 100) * total;
  let reached = 0;
  for (const [value, weight] of sorted) {
    reached += weight;
    if (reached >= wanted - 1e-9 * total) return value;
  }
  return sorted.at(-1)?.[0] ?? null;
}

function typeArgument(site: Parameters<ScalarFunction['compile']>[0]): ScalarType {
  const node = site.call.args.find((argument) => argument.value.kind === 'typeof')?.value;
  return node?.kind === 'typeof' ? node.of : 'dynamic';
}

const percentileTdigest: ScalarFunction = {
  compile: (site) => {
    const [sketch, percentile] = site.args;
    if (sketch === undefined || percentile === undefined) {
      throw argumentFault("'percentile_tdigest' needs a digest and a percentile", site.at);
    }
    const type = typeArgument(site);
    const wanted = converted(percentile, 'real');
    return derived(type, [sketch, wanted], (batch, row) => {
      const found = percentileOf(
        tdigestValues(sketch.get(batch, row)),
        Number(wanted.get(batch, row)),
      );
      return fromDynamic(found, type);
    });
  },
};

function rank([sketch = null, value = null]: readonly Value[]): Value {
  const values = tdigestValues(sketch);
  const below = values.filter(([other]) => compareDynamic(other, value) <= 0);
  return below.reduce((sum, [, weight]) => sum + weight, 0);
}

const mergeDigests: ScalarFunction = withDynamic('dynamic', 1, 64, (sketches) =>
  tdigestOf(sketches.flatMap((sketch) => [...tdigestValues(sketch)])),
);

const mergeHlls: ScalarFunction = withDynamic('dynamic', 1, 64, (sketches) =>
  hllOf(new Set(sketches.flatMap((sketch) => hllKeys(sketch) ?? []))),
);

/** Functions over sketches. */
export const sketchFunctions: FunctionTable = {
  percentile_tdigest: percentileTdigest,
  rank_tdigest: withDynamic('real', 2, 2, rank),
  merge_tdigest: mergeDigests,
  tdigest_merge: mergeDigests,
  hll_merge: mergeHlls,
  dcount_hll: withDynamic('long', 1, 1, ([sketch = null]) => hllKeys(sketch)?.length ?? null),
};
