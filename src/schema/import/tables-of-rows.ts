import { fileSpan } from '../../diagnostics/span.ts';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { schemaCodes } from '../diagnostics.ts';
import { textOf } from './json-record.ts';
import type { JsonRecord } from './json-record.ts';
import { isTableName } from './table-name.ts';
import type { RawColumn, RawTable } from './table-source.ts';

/** Names that files of results get by themselves: they tell nothing about the table. */
const namesOfNoTable: ReadonlySet<string> = new Set(['query_data', 'primaryresult', 'getschema']);

/**
 * The tables of a getschema result. Rows may tell their table in `TableName`; else all are of one table, which
 * `name` or the file's name tells.
 */
export function tablesOfRows(
  rows: readonly JsonRecord[],
  file: string,
  name: string | undefined,
): Outcome<readonly RawTable[]> {
  if (rows.some((row) => row['ColumnName'] === '$table')) {
    return { value: undefined, diagnostics: [schemaCodes.raise.SCH1010({}, fileSpan(file))] };
  }
  const stem = name ?? stemOf(file);
  const byTable = new Map<string, RawColumn[]>();
  for (const row of rows) {
    const table = tableNamed(row) ?? stem;
    const columns = byTable.get(table) ?? [];
    columns.push({ name: row['ColumnName'], type: row['ColumnType'] ?? row['DataType'] });
    byTable.set(table, columns);
  }
  if (byTable.has(stem) && (!isTableName(stem) || isNoTable(stem))) {
    return { value: undefined, diagnostics: [schemaCodes.raise.SCH1009({ stem }, fileSpan(file))] };
  }
  const tables = [...byTable].map(([table, columns]) => ({
    name: table,
    description: '',
    columns,
  }));
  return { value: tables, diagnostics: [] };
}

function tableNamed(row: JsonRecord): string | undefined {
  const named = textOf(row['TableName']);
  return named === '' || isNoTable(named) ? undefined : named;
}

function isNoTable(name: string): boolean {
  return namesOfNoTable.has(name.toLowerCase());
}

/** `exports/Visits_CL.getschema.csv` is of `Visits_CL`. */
function stemOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\..*$/, '');
}
