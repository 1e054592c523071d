import type { Position, Span } from '../../diagnostics/span.ts';
import type { Place } from './syntax.ts';

/** The lines and columns of a place in a query's text. */
export function spanAt(text: string, place: Place, file = 'query'): Span {
  return { file, start: positionAt(text, place.start), end: positionAt(text, place.end) };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.min(offset, text.length));
  const breaks = before.match(/\n/g)?.length ?? 0;
  return { line: breaks + 1, column: before.length - before.lastIndexOf('\n') };
}
