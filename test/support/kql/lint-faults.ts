import { lintKql } from '../../../src/backends/kql/lint/lint-kql.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Query } from '../../../src/backends/kql/syntax.ts';

/**
 * What the lint says of an emitted query. Its rule on order takes what stands in a pipeline inside `join` or `union` for
 * a part of the operator around it; there the sort is directly above, and the engine itself refuses rows without order.
 */
export function lintFaults(query: Query, text: string): readonly Diagnostic[] {
  return lintKql(query, text).filter((one) => one.code !== 'KQL4005');
}
