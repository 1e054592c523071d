import type { Item } from '../../syntax.ts';
import type { Stage } from '../stage.ts';
import type { Outputs } from '../outputs.ts';

/** The findings of a branch: rows with these columns, and the outputs under their own names. */
export interface Found {
  readonly stage: Stage;
  readonly outputs: Outputs;
  /** What the moments and the count are; a finding of one event has no count of its own. */
  readonly first: Item;
  readonly last: Item;
  readonly count: Item | undefined;
  readonly recordId: string | undefined;
  /** The outputs as the findings' rows have them. */
  readonly shown: readonly Item[];
  readonly extraGroup: readonly { readonly key: string; readonly column: string }[];
}
