import { InternalError } from '../../diagnostics/internal-error.ts';
import type { NamedText } from '../alert.ts';
import type { Row } from '../streams/row.ts';
import type { Finding } from './finding.ts';

/** The finding that rows in order are together: from the first to the last, which is the one it shows. */
export function rowsFinding(
  rows: readonly Row[],
  show: (row: Row) => readonly NamedText[],
): Finding {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new InternalError('a finding without rows');
  return {
    group: show(last),
    first: first.time,
    last: last.time,
    count: rows.length,
    events: [...new Set(rows.map((row) => row.id))],
    rows,
    shown: last,
  };
}
