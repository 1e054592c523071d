import { checkCodes } from '../check/diagnostics.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { dslCodes } from '../dsl/diagnostics.ts';
import { loadCodes } from '../load/diagnostics.ts';
import { schemaCodes } from '../schema/diagnostics.ts';

/** A room's codes as far as lists and documentation need them. */
export interface CodeTable {
  readonly family: string;
  readonly table: {
    readonly [code: string]: { readonly slug: string; readonly severity: Severity };
  };
}

/** Every code that wardline can raise, room by room: what the documentation, the tests and `list` read. */
export const codeTables: readonly CodeTable[] = [schemaCodes, dslCodes, checkCodes, loadCodes];
