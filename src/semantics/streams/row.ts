import type { Value } from '../values/value.ts';

/** A record on its way through a stream. Its columns are as a record holds them: moments are text. */
export interface Row {
  readonly id: string;
  /** Ticks of the time column. */
  readonly time: bigint;
  readonly values: ReadonlyMap<string, Value>;
}
