import type { NamedText } from '../alert.ts';
import type { Row } from '../streams/row.ts';

/** What a finder found, before the values that an alert shows are taken from it. */
export interface Finding {
  readonly group: readonly NamedText[];
  readonly first: bigint;
  readonly last: bigint;
  readonly count: number;
  /** The ids of the events, each once. */
  readonly events: readonly string[];
  /** The rows that details take all their values from. */
  readonly rows: readonly Row[];
  /** The row that entities and details take their value from. */
  readonly shown: Row;
}
