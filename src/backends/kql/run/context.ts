import type { Datetime } from '../scalars/datetime.ts';
import type { ColumnDeclaration, Place } from '../syntax.ts';
import { Fault } from './fault.ts';
import type { Frame } from './table/frame.ts';

/** Reads what `externaldata` names; absent where the caller allows no files. */
export type ReadExternal = (
  uri: string,
  format: string,
  columns: readonly ColumnDeclaration[],
  options: { readonly skipHeader: boolean },
) => Frame;

/** What a run is given: the rows, the clock, the limits. */
export interface RunInputs {
  readonly tables: ReadonlyMap<string, Frame>;
  readonly watchlists?: ReadonlyMap<string, Frame>;
  /** What `now()` answers. */
  readonly now: Datetime;
  /** Asked again and again: true once the query has to stop. */
  readonly expired?: () => boolean;
  /** What to say about the time limit. */
  readonly timeoutSeconds?: number;
  /** No operator may make more rows. */
  readonly maxRows?: number;
  readonly readExternal?: ReadExternal;
  /** What diagnostics call the query. */
  readonly file?: string;
}

/** The limits of a run, checked in every loop that can grow. */
export class Limits {
  readonly maxRows: number;
  readonly #expired: () => boolean;
  readonly #seconds: number;
  #steps = 0;

  constructor(inputs: RunInputs) {
    this.maxRows = inputs.maxRows ?? 50_000_000;
    this.#expired = inputs.expired ?? (() => false);
    this.#seconds = inputs.timeoutSeconds ?? 0;
  }

  /** Counts one step of work; looks at the clock now and then. */
  step(at: Place): void {
    this.#steps += 1;
    if ((this.#steps & 0xfff) === 0) this.check(at);
  }

  /** Looks at the clock. */
  check(at: Place): void {
    if (!this.#expired()) return;
    const seconds = this.#seconds;
    throw new Fault(at, (raise, span) => raise.KQL3006({ seconds }, span));
  }

  /** Refuses to make more rows than are allowed. */
  rows(count: number, at: Place): void {
    const most = this.maxRows;
    if (count > most) throw new Fault(at, (raise, span) => raise.KQL3007({ most }, span));
  }
}
