import type { TableStream } from '../stream/read-stream.ts';

/** A base rule of a correlation. */
export interface CorrelationPart {
  readonly stream: TableStream;
  /** What it is within the detection: a table, or a step. */
  readonly label: string;
  /** What the correlation calls it. */
  readonly name: string;
}
