import type { ColumnDeclaration } from '../../syntax.ts';
import type { Frame } from '../table/frame.ts';
import { cellValue } from './column-builder.ts';
import type { ColumnBuilder } from './column-builder.ts';
import { DataFault } from './data-fault.ts';
import { linesOf } from './lines.ts';
import { TableBuilder } from './table-builder.ts';

/** How a file of separated values is read. */
export interface CsvOptions {
  readonly separator: string;
  /** The columns in order, where the file has no header. */
  readonly header?: readonly string[];
  /** With columns given, is the first record a header all the same? */
  readonly skipHeader?: boolean;
}

/** Reads a table of separated values. */
export function readCsvRows(
  chunks: Iterable<Buffer>,
  known: readonly ColumnDeclaration[],
  options: CsvOptions,
): Frame {
  const builder = new TableBuilder(known);
  let columns: readonly ColumnBuilder[] | undefined = options.header?.map((name) =>
    builder.column(name),
  );
  let skip = columns !== undefined && options.skipHeader === true;
  for (const { cells, line } of recordsOf(chunks, options.separator)) {
    if (columns === undefined) {
      columns = cells.map((name) => builder.column(name));
      continue;
    }
    if (skip) {
      skip = false;
      continue;
    }
    const wanted = columns.length;
    if (cells.length !== wanted) {
      const found = cells.length;
      throw new DataFault(line, (raise, span) => raise.KQL3104({ found, wanted }, span));
    }
    const values = columns.map(({ type }, at) => {
      const cell = cells[at] ?? '';
      return type === undefined ? cellValue(cell) : cell;
    });
    builder.addCells(columns, values, line);
  }
  return builder.build();
}

interface Record {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The records of a file; a quoted field may run over several lines. */
function* recordsOf(chunks: Iterable<Buffer>, separator: string): Generator<Record> {
  let open: { readonly lines: string[]; readonly line: number; quotes: number } | undefined;
  for (const { text, line } of linesOf(chunks)) {
    if (open === undefined && text.trim() === '') continue;
    open ??= { lines: [], line, quotes: 0 };
    open.lines.push(text);
    open.quotes += text.match(/"/g)?.length ?? 0;
    // A field is still open while its quotes are odd in number.
    if (open.quotes % 2 === 1) continue;
    const cells = split(open.lines.join('\n'), separator);
    if (cells === undefined) break;
    yield { cells, line: open.line };
    open = undefined;
  }
  const last = open?.line;
  if (last !== undefined) throw new DataFault(last, (raise, span) => raise.KQL3106({}, span));
}

/** The fields of a record; undefined where a quoted one is still open. */
function split(text: string, separator: string): readonly string[] | undefined {
  if (!text.includes('"')) return text.split(separator);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"';
    const end = quoted ? closingQuote(text, at + 1) : at;
    if (end < 0) return undefined;
    const next = text.indexOf(separator, quoted ? end + 1 : at);
    const stop = next < 0 ? text.length : next;
    cells.push(
      quoted
        ? text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, stop)
        : text.slice(at, stop),
    );
    if (next < 0) return cells;
    at = next + separator.length;
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
