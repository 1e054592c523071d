import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locator } from '../../diagnostics/locator.ts';

/** What every reader needs: where clauses stand, and whom to tell. */
export interface Context {
  readonly locate: Locator;
  readonly say: (found: Diagnostic) => void;
}
