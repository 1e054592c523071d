import type { Severity } from '../diagnostics/diagnostic.ts';
import { loadCodes } from '../load/diagnostics.ts';
import { schemaCodes } from '../schema/diagnostics.ts';

/** What is told of a room's codes. */
export interface CodeListing {
  readonly table: Readonly<Record<string, { readonly severity: Severity; readonly slug: string }>>;
}

/** Every code that wardline can raise, room by room: what the documentation, the tests and `list` read. */
export const codeTables: readonly CodeListing[] = [loadCodes, schemaCodes];
