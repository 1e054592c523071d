import type { Diagnostic, Severity } from '../diagnostic.ts';

/** How many findings there are of each weight. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts findings by weight. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const found of diagnostics) counts[found.severity] += 1;
  return counts;
}

/** The last line of a report: `2 errors, 1 warning in 70 detections`. */
export function renderSummary(counts: Counts, detections: number): string {
  const parts = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.note, 'note'),
  ].filter((part) => part !== undefined);
  const found = parts.length === 0 ? 'no findings' : parts.join(', ');
  return `${found} in ${counted(detections, 'detection') ?? 'no detections'}`;
}

function counted(count: number, noun: string): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
