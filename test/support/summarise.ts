import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostics/sort.ts';

/** Findings as `CODE file:line:column`, in their order: what most tests are about. */
export function summarise(found: readonly Diagnostic[]): readonly string[] {
  return sortDiagnostics(found).map(({ code, at: { span } }) => {
    return `${code} ${span.file}:${span.start.line}:${span.start.column}`;
  });
}
