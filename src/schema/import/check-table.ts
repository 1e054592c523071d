import { fileSpan } from '../../diagnostics/span.ts';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { schemaCodes } from '../diagnostics.ts';
import { textOf } from './json-record.ts';
import { isTableName } from './table-name.ts';
import type { ColumnSource, RawColumn, RawTable, TableSource } from './table-source.ts';
import { scalarTypeNamed } from './type-name.ts';

const { raise } = schemaCodes;

/** A table whose names and types hold; all that is wrong with it otherwise. */
export function checkTable(raw: RawTable, file: string): Outcome<TableSource> {
  const diagnostics: Diagnostic[] = [];
  const at = fileSpan(file);
  const table = raw.name;
  if (!isTableName(table)) diagnostics.push(raise.SCH1006({ table }, at));
  if (raw.columns.length === 0) diagnostics.push(raise.SCH1003({ table }, at));
  const columns = new Map<string, ColumnSource>();
  for (const [index, rawColumn] of raw.columns.entries()) {
    const column = checkColumn(rawColumn, table, index + 1, file);
    diagnostics.push(...column.diagnostics);
    if (column.value === undefined) continue;
    const { name, type } = column.value;
    const earlier = columns.get(name);
    // The REST API lists some standard columns in both of its lists.
    if (earlier === undefined) columns.set(name, column.value);
    else if (earlier.type !== type) diagnostics.push(raise.SCH1005({ table, column: name }, at));
  }
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const { description } = raw;
  return {
    value: { name: table, description, columns: [...columns.values()], file },
    diagnostics,
  };
}

function checkColumn(
  raw: RawColumn,
  table: string,
  position: number,
  file: string,
): Outcome<ColumnSource> {
  const at = fileSpan(file);
  const name = textOf(raw.name);
  const spelling = textOf(raw.type);
  if (name.trim() === '' || spelling === '') {
    return { value: undefined, diagnostics: [raise.SCH1008({ table, position }, at)] };
  }
  const type = scalarTypeNamed(spelling);
  if (type === undefined) {
    const params = { table, column: name, type: spelling };
    return { value: undefined, diagnostics: [raise.SCH1004(params, at)] };
  }
  return { value: { name, type, description: textOf(raw.description) }, diagnostics: [] };
}
