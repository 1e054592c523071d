import { isUtf8 } from 'node:buffer';
import { DataFault } from './data-fault.ts';

/** The lines of a file that comes in pieces, without their ends and without a byte order mark. */
export function* linesOf(
  chunks: Iterable<Buffer>,
): Generator<{ readonly text: string; readonly line: number }> {
  let line = 0;
  let pending: Buffer[] = [];
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      pending.push(chunk.subarray(start, end));
      line += 1;
      yield { text: decode(pending, line), line };
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(Buffer.from(chunk.subarray(start)));
  }
  if (pending.length > 0) yield { text: decode(pending, line + 1), line: line + 1 };
}

/** The text of some bytes; a fault where they are no UTF-8. */
export function decode(parts: readonly Buffer[], line: number): string {
  const [first] = parts;
  const whole = parts.length === 1 && first !== undefined ? first : Buffer.concat(parts);
  const bytes = line === 1 && whole.subarray(0, 3).equals(mark) ? whole.subarray(3) : whole;
  let text: string;
  try {
    text = bytes.toString('utf8');
  } catch {
    throw new DataFault(line, (raise, span) => raise.KQL3107({}, span));
  }
  if (text.includes('\ufffd') && !isUtf8(bytes)) {
    throw new DataFault(line, (raise, span) => raise.KQL3102({}, span));
  }
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);
