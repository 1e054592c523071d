import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Position, Span } from '../diagnostics/span.ts';

/**
 * Joins our findings with the compiler's. Where both speak of one mistake, ours is kept, because it speaks of
 * detections; and a file that does not parse has no types to speak of.
 */
export function mergeFindings(
  ours: readonly Diagnostic[],
  types: readonly Diagnostic[],
): readonly Diagnostic[] {
  const errors = ours.filter((found) => found.severity === 'error');
  const unparsed = new Set(
    errors.filter((found) => found.code === 'LOAD1010').map((found) => found.at.span.file),
  );
  const kept = types.filter(
    ({ at }) =>
      !unparsed.has(at.span.file) && !errors.some((one) => isSameMistake(one.at.span, at.span)),
  );
  return [...ours, ...kept];
}

/** On one line, or the compiler blames a larger part that holds ours. */
function isSameMistake(ours: Span, types: Span): boolean {
  if (ours.file !== types.file) return false;
  if (ours.start.line === types.start.line) return true;
  return isBefore(types.start, ours.start) && isBefore(ours.start, types.end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
