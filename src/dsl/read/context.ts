import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locate } from '../../ir/locate.ts';

/** What every reader needs: where clauses stand, and whom to tell. */
export interface Context {
  readonly locate: Locate;
  readonly say: (found: Diagnostic) => void;
}
