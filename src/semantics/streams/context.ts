import type { Stream } from '../../ir/stream.ts';
import type { JsonObject } from '../../values/json.ts';
import type { Compiler } from '../compiler.ts';
import type { Row } from './row.ts';

/** What running a stream needs. Steps and finders reach other streams through `run`. */
export interface StreamContext {
  readonly compiler: Compiler;
  readonly tables: ReadonlyMap<string, readonly JsonObject[]>;
  /** Ticks of the moment of the evaluation. */
  readonly now: bigint;
  /** The rows that all branches share, where the rule has such. */
  readonly shared: readonly Row[] | undefined;
  /** The rows of a stream, by time and then by record id. */
  readonly run: (stream: Stream) => readonly Row[];
}
