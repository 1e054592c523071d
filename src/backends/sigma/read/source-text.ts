import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Position, Span } from '../../../diagnostics/span.ts';
import { pointSpan } from '../../../diagnostics/span.ts';
import { codes } from '../diagnostics.ts';

/** The text of a file and the places of its lines. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Takes a text that is already decoded; a byte order mark before it is dropped. */
export function sourceFromText(file: string, text: string): SourceText {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lineStarts = [0];
  for (const found of body.matchAll(/\r\n|\n|\r/g)) lineStarts.push(found.index + found[0].length);
  return { file, text: body, lineStarts };
}

/** Decodes a file strictly: UTF-16 and broken UTF-8 are refused at their place. */
export function sourceFromBytes(file: string, bytes: Uint8Array): SourceText | Diagnostic {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return codes.raise.SIG4001({ what: wide }, pointSpan(file, 1, 1));
  try {
    return sourceFromText(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return brokenUtf8(file, bytes);
  }
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe)
    return 'it begins with the byte order mark of UTF-16, little endian';
  if (a === 0xfe && b === 0xff) return 'it begins with the byte order mark of UTF-16, big endian';
  if (bytes.length >= 2 && (a === 0 || b === 0)) return 'its first bytes look like UTF-16';
  return undefined;
}

/** Counts lines up to the first byte that does not decode. */
function brokenUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const genuine = new TextEncoder();
  let offset = 0;
  for (const ch of loose) {
    const coded = genuine.encode(ch);
    if (coded.some((byte, at) => bytes[offset + at] !== byte)) break;
    offset += coded.length;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  const at = positionAt(sourceFromText(file, before), before.length);
  const hex = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return codes.raise.SIG4001({ what: `the byte 0x${hex}` }, pointSpan(file, at.line, at.column));
}

/** The line and column of an offset. */
export function positionAt(source: SourceText, offset: number): Position {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** The span from one offset to another. */
export function spanAt(source: SourceText, start: number, end: number): Span {
  return { file: source.file, start: positionAt(source, start), end: positionAt(source, end) };
}
