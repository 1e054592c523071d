import type { Compiled } from '../expressions/compiled.ts';
import { derived } from '../expressions/compiled.ts';
import { sortTogether } from './arrays.ts';
import { numbers } from './series.ts';
import { fitLine, seriesStats } from './series-analysis.ts';
import type { CallSite } from '../expressions/site.ts';
import type { ScalarType } from '../../../../values/scalar-type.ts';
import { isArray, toDynamic } from '../values/value.ts';
import type { Value } from '../values/value.ts';

/** A function that makes several columns of one call. */
export interface MultiFunction {
  readonly compile: (
    site: CallSite,
  ) => readonly { readonly name: string; readonly compiled: Compiled }[] | undefined;
}

/** Makes one from a function that answers with all columns at once. */
export function multi(
  columns: readonly (readonly [string, ScalarType])[],
  apply: (values: readonly Value[]) => readonly Value[],
): MultiFunction {
  return {
    compile: (site) =>
      columns.map(([suffix, type], at) => ({
        name: `${site.call.name}_${site.call.args[0]?.hint ?? ''}_${suffix}`,
        compiled: derived(type, site.args, (batch, row) => {
          const values = site.args.map((argument) => argument.get(batch, row));
          return isArray(values[0]) ? (apply(values)[at] ?? null) : null;
        }),
      })),
  };
}

const stats = multi(
  [
    ['min', 'real'],
    ['min_idx', 'long'],
    ['max', 'real'],
    ['max_idx', 'long'],
    ['avg', 'real'],
    ['stdev', 'real'],
    ['variance', 'real'],
  ],
  ([series = null]) => seriesStats(numbers(series)),
);

const line = multi(
  [
    ['rsquare', 'real'],
    ['slope', 'real'],
    ['variance', 'real'],
    ['rvariance', 'real'],
    ['interception', 'real'],
    ['line_fit', 'dynamic'],
  ],
  ([series = null]) => {
    const found = fitLine(numbers(series));
    const { rsquare, slope, variance, rvariance, interception, fit } = found;
    return [
      rsquare,
      slope,
      variance,
      rvariance,
      interception,
      fit.map((y) => toDynamic(y, 'real')),
    ];
  },
);

/** Several arrays sorted by the first; a single one is an ordinary value. */
function sorter(descending: boolean): MultiFunction {
  return {
    compile: (site) => {
      const arrays = site.args.filter((argument) => argument.type === 'dynamic');
      if (arrays.length < 2) return undefined;
      const last = site.args.at(-1);
      const nullsLast = last?.type !== 'bool' || last.constant?.value !== false;
      return arrays.map((_, at) => ({
        name: `${site.call.args[at]?.hint ?? ''}_sorted`,
        compiled: derived('dynamic', arrays, (batch, row) => {
          const values = arrays.map((array) => array.get(batch, row));
          return sortTogether(values, descending, nullsLast)[at] ?? null;
        }),
      }));
    },
  };
}

/** Functions that make several columns. */
export const multiFunctions: ReadonlyMap<string, MultiFunction> = new Map([
  ['series_stats', stats],
  ['series_fit_line', line],
  ['array_sort_asc', sorter(false)],
  ['array_sort_desc', sorter(true)],
]);
