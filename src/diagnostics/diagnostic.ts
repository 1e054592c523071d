import type { Span } from './span.ts';

/** How much a finding weighs. `error` stops the phase after the one that raised it. */
export type Severity = 'error' | 'warning' | 'note';

/** A place with something to say about it. */
export interface Label {
  readonly span: Span;
  readonly text: string;
}

/** One finding: what is wrong, where, and what to do about it. Plain data, the same for every renderer. */
export interface Diagnostic {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Label;
  readonly related: readonly Label[];
  readonly help?: string;
}

/** A result with the findings made on the way to it; `undefined` when an error made it impossible. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Does any of these findings stop the work? */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((found) => found.severity === 'error');
}
