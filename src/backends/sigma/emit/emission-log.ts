import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Locator } from '../../../diagnostics/locator.ts';
import type { Path } from '../../../ir/path.ts';
import type { ParameterTerm } from '../../../ir/expression.ts';
import type { RefusalCode } from './diagnostics.ts';
import { emitCodes } from './diagnostics.ts';

/** Something that Sigma cannot say, and where it was asked for. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly what: string;
  readonly at: Path;
  /** Nothing can be left out to get a rule that finds all that the detection finds. */
  readonly final: boolean;
}

/** What is found while one detection is emitted. */
export class EmissionLog {
  readonly #locate: Locator;
  readonly #refusals = new Map<string, Refusal>();
  readonly #notes = new Map<string, Diagnostic>();
  readonly #inlined = new Map<string, ParameterTerm>();

  constructor(locate: Locator) {
    this.#locate = locate;
  }

  /** Takes what Sigma cannot say; the same thing at the same place counts once, however many tables it is read from. */
  refuse(code: RefusalCode, what: string, at: Path, final = false): void {
    const key = JSON.stringify([code, what, at]);
    if (!this.#refusals.has(key)) this.#refusals.set(key, { code, what, at, final });
  }

  /** A parameter whose default stands in the rule. */
  inlined(parameter: ParameterTerm, at: Path): void {
    this.#inlined.set(parameter.name, parameter);
    const value = JSON.stringify(parameter.default);
    const found = emitCodes.raise.SIG4581({ name: parameter.name, value }, this.#locate(at));
    this.#notes.set(`parameter ${parameter.name}`, found);
  }

  /** A key that some events may lack. */
  emptyKey(key: string, at: Path): void {
    this.#notes.set(`key ${key}`, emitCodes.raise.SIG4582({ key }, this.#locate(at)));
  }

  get refusals(): readonly Refusal[] {
    return [...this.#refusals.values()];
  }

  get parameters(): readonly ParameterTerm[] {
    return [...this.#inlined.values()];
  }

  /** The refusals as findings. */
  refusalDiagnostics(): readonly Diagnostic[] {
    return this.refusals.map(({ code, what, at, final }) =>
      emitCodes.raise[code]({ what, final }, this.#locate(at)),
    );
  }

  /** The notes on a rule that is emitted, with what a broader one leaves out. */
  noteDiagnostics(): readonly Diagnostic[] {
    const left = this.refusals.map(({ what, at }) =>
      emitCodes.raise.SIG4580({ what }, this.#locate(at)),
    );
    return [...left, ...this.#notes.values()];
  }
}
