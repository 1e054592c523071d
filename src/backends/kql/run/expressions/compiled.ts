import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { Batch } from '../table/frame.ts';
import { conversion } from '../values/convert.ts';
import type { Value } from '../values/value.ts';

/** Reads the value of an expression for one row. */
export type Get = (batch: Batch, row: number) => Value;

/** An expression ready to run. */
export interface Compiled {
  readonly type: ScalarType;
  readonly get: Get;
  /** The value, where it is the same for every row. */
  readonly constant?: { readonly value: Value };
}

/** The batch without rows that constants are computed on. */
export const emptyBatch: Batch = { columns: [], length: 0, slots: [] };

/** An expression that is the same for every row. */
export function constant(value: Value, type: ScalarType): Compiled {
  return { type, get: () => value, constant: { value } };
}

/** Puts an expression together; it is computed at once where all that it reads is constant. */
export function derived(type: ScalarType, from: readonly Compiled[], get: Get): Compiled {
  if (from.every((part) => part.constant !== undefined)) return constant(get(emptyBatch, 0), type);
  return { type, get };
}

/** The expression converted to a type. */
export function converted(compiled: Compiled, to: ScalarType): Compiled {
  if (compiled.type === to) return compiled;
  const convert = conversion(compiled.type, to);
  const get = compiled.get;
  return derived(to, [compiled], (batch, row) => convert(get(batch, row)));
}
