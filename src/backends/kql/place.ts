/** Where a node stands in the query: UTF-16 offsets, the end after the last character. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The place of a node that no text gave rise to. */
export const nowhere: Place = { start: 0, end: 0 };
