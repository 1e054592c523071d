import type { Diagnostic } from '../../../../diagnostics/diagnostic.ts';
import { pointSpan } from '../../../../diagnostics/span.ts';
import type { Span } from '../../../../diagnostics/span.ts';
import { dataCodes } from './diagnostics.ts';

type Raise = typeof dataCodes.raise;

/** Why rows cannot be read: a finding with its line, waiting for the file's name. */
export class DataFault extends Error {
  override readonly name = 'DataFault';
  readonly line: number;
  readonly #raise: (raise: Raise, span: Span) => Diagnostic;

  constructor(line: number, raise: (raise: Raise, span: Span) => Diagnostic) {
    super('unreadable rows');
    this.line = line;
    this.#raise = raise;
  }

  /** The finding, in a file. */
  diagnostic(file: string): Diagnostic {
    return this.#raise(dataCodes.raise, pointSpan(file, this.line, 1));
  }
}
