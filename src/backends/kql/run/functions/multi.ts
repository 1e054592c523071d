import type { Compiled } from '../expressions/compiled.ts';
import { derived } from '../expressions/compiled.ts';
import type { CallSite } from '../expressions/site.ts';
import type { ScalarType } from '../../../../values/scalar-type.ts';
import { isArray } from '../values/value.ts';
import type { Value } from '../values/value.ts';

/** A function that makes several columns of one call. */
export interface MultiFunction {
  readonly compile: (
    site: CallSite,
  ) => readonly { readonly suffix: string; readonly compiled: Compiled }[];
}

/** Makes one from a function that answers with all columns at once. */
export function multi(
  columns: readonly (readonly [string, ScalarType])[],
  apply: (values: readonly Value[]) => readonly Value[],
): MultiFunction {
  return {
    compile: (site) =>
      columns.map(([suffix, type], at) => ({
        suffix,
        compiled: derived(type, site.args, (batch, row) => {
          const values = site.args.map((argument) => argument.get(batch, row));
          return isArray(values[0]) ? (apply(values)[at] ?? null) : null;
        }),
      })),
  };
}

/** Functions that make several columns. */
export const multiFunctions: ReadonlyMap<string, MultiFunction> = new Map();
