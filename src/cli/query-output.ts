import { cellText, objectsJson } from '../backends/kql/run/output.ts';
import type { Frame } from '../backends/kql/run/table/frame.ts';
import type { QueryOptions } from './query.ts';

/** Prints rows to standard output. */
export async function printFrame(frame: Frame, format: QueryOptions['format']): Promise<void> {
  let pending = '';
  for (const line of writers[format](frame)) {
    pending += line;
    if (pending.length < 65_536) continue;
    await write(pending);
    pending = '';
  }
  await write(pending);
}

const writers: Readonly<Record<QueryOptions['format'], (frame: Frame) => Iterable<string>>> = {
  json: asArray,
  ndjson: asLines,
  csv: asCsv,
  table: asTable,
};

async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function* asLines(frame: Frame): Generator<string> {
  for (const object of objectsJson(frame)) yield `${object}\n`;
}

function* asArray(frame: Frame): Generator<string> {
  let first = true;
  for (const object of objectsJson(frame)) {
    yield `${first ? '[' : ','}\n${object}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
}

function cellsOf(frame: Frame, row: number): readonly string[] {
  return frame.schema.columns.map(({ type }, at) => cellText(frame.column(at)[row] ?? null, type));
}

function* asCsv(frame: Frame): Generator<string> {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
  yield line(frame.schema.columns.map(({ name }) => name));
  for (let row = 0; row < frame.length; row++) yield line(cellsOf(frame, row));
}

/** Wider cells are cut: a table is to be looked at. */
const widest = 60;

function* asTable(frame: Frame): Generator<string> {
  const heads = frame.schema.columns.map(({ name }) => name);
  const rows = Array.from({ length: frame.length }, (_, row) => cellsOf(frame, row).map(shown));
  const widths = heads.map((head, at) =>
    rows.reduce((width, row) => Math.max(width, row[at]?.length ?? 0), head.length),
  );
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()}\n`;
  yield line(heads);
  yield line(widths.map((width) => '-'.repeat(width)));
  for (const row of rows) yield line(row);
  yield `${frame.length} ${frame.length === 1 ? 'row' : 'rows'}\n`;
}

function shown(cell: string): string {
  // Control characters would move the cursor of a terminal.
  const plain = cell.replace(/\p{Cc}/gu, ' ');
  return plain.length <= widest ? plain : `${plain.slice(0, widest - 1)}…`;
}
