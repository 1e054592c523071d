import type { Diagnostic } from './diagnostic.ts';
import type { Position, Span } from './span.ts';

/** Orders two places: by file, then by where they start, then by where they end. */
export function compareSpans(a: Span, b: Span): number {
  return (
    compareText(a.file, b.file) ||
    comparePositions(a.start, b.start) ||
    comparePositions(a.end, b.end)
  );
}

/** The findings by place, code and sentence, each once, whatever order they were made in. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((found, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareDiagnostics(before, found) !== 0;
  });
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareSpans(a.at.span, b.at.span) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

/** By code unit, not by locale: the same order on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
