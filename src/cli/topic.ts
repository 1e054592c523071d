import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What `list` shows: the same columns for every row. */
export interface Listing {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What went wrong on the way; the rows are those that could be read all the same. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** One thing that can be listed. `name` is what was typed after the topic. */
export interface Topic {
  readonly about: string;
  readonly list: (name: string | undefined) => Promise<Listing>;
}
