import type { Span } from '../../src/diagnostics/span.ts';

/** A source with the one range that a test is about. */
export interface MarkedSource {
  readonly text: string;
  readonly span: Span;
}

/** Takes `«` and `»` out of a source and answers with the span between them. */
export function markSource(file: string, marked: string): MarkedSource {
  const start = marked.indexOf('«');
  const text = marked.replace('«', '').replace('»', '');
  const end = marked.replace('«', '').indexOf('»');
  if (start === -1 || end === -1) throw new Error('the source has no mark');
  return { text, span: { file, start: positionAt(text, start), end: positionAt(text, end) } };
}

function positionAt(text: string, offset: number): Span['start'] {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
