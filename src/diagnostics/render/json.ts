import type { Diagnostic } from '../diagnostic.ts';
import { sortDiagnostics } from '../sort.ts';
import { countBySeverity } from './summary.ts';

/** The findings as one JSON document, in the order and with the fields of {@link Diagnostic}. */
export function renderJson(diagnostics: readonly Diagnostic[], detections: number): string {
  const sorted = sortDiagnostics(diagnostics);
  const document = {
    version: 1,
    summary: { detections, ...countBySeverity(sorted) },
    diagnostics: sorted.map((found) => ({
      code: found.code,
      slug: found.slug,
      severity: found.severity,
      message: found.message,
      at: found.at,
      related: found.related,
      ...(found.help === undefined ? {} : { help: found.help }),
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
