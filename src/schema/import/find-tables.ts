import { standardColumns } from '../standard-columns.ts';
import { isRecord, listOf, textOf } from './json-record.ts';
import type { JsonRecord } from './json-record.ts';
import type { RawColumn, RawTable } from './table-source.ts';

/** What a JSON document turned out to hold: tables, rows of a getschema result, or neither. */
export type Found =
  | { readonly kind: 'tables'; readonly tables: readonly RawTable[] }
  | { readonly kind: 'schemaRows'; readonly rows: readonly JsonRecord[] }
  | { readonly kind: 'nothing'; readonly found: string };

/** Finds out which of the known exports a JSON document is. */
export function findTables(document: unknown): Found {
  if (Array.isArray(document)) return inList(document);
  if (!isRecord(document)) return { kind: 'nothing', found: `the JSON is ${typeName(document)}` };
  const single = tableIn(document);
  if (single !== undefined) return { kind: 'tables', tables: [single] };
  // A page of the REST API, an ARM template, the workspace's metadata or a query's result.
  for (const member of ['value', 'resources', 'tables']) {
    const list = document[member];
    if (Array.isArray(list)) return inList(list);
  }
  const members = Object.keys(document).slice(0, 5).join(', ');
  return { kind: 'nothing', found: `the JSON object has the members '${members}'` };
}

function inList(list: readonly unknown[]): Found {
  if (list.length === 0) return { kind: 'nothing', found: 'the list is empty' };
  const rows = list.flatMap(schemaRows);
  if (rows.length > 0) return { kind: 'schemaRows', rows };
  const tables = list.flatMap((entry) => {
    const table = isRecord(entry) ? tableIn(entry) : undefined;
    return table === undefined ? [] : [table];
  });
  if (tables.length > 0) return { kind: 'tables', tables };
  return { kind: 'nothing', found: 'no entry of the list is a table' };
}

/** A table in the plain form, or as the REST API, the command line of Azure and ARM templates spell it. */
function tableIn(entry: JsonRecord): RawTable | undefined {
  const properties = isRecord(entry['properties']) ? entry['properties'] : entry;
  const schema = isRecord(properties['schema']) ? properties['schema'] : properties;
  // A table of a query's result has rows; its columns are those of the result.
  if (!Array.isArray(schema['columns']) || Array.isArray(entry['rows'])) return undefined;
  const ownName = textOf(schema['name']) || textOf(entry['name']);
  if (ownName === '') return undefined;
  return {
    name: ownName.slice(ownName.lastIndexOf('/') + 1),
    description: textOf(schema['description']) || textOf(entry['description']),
    columns: [
      ...listOf(schema['columns']).map(columnIn),
      ...listOf(schema['standardColumns']).map(columnIn).filter(isOwn),
    ],
  };
}

function columnIn(column: unknown): RawColumn {
  if (!isRecord(column)) return { name: undefined, type: undefined };
  return { name: column['name'], type: column['type'], description: column['description'] };
}

/** The service's list calls `TenantId` a guid; a query gets text. What is standard is known better here. */
function isOwn(column: RawColumn): boolean {
  return typeof column.name !== 'string' || !Object.hasOwn(standardColumns, column.name);
}

/** Rows of a getschema result: records already, or the table of a query's result. */
function schemaRows(entry: unknown): readonly JsonRecord[] {
  if (!isRecord(entry)) return [];
  if ('ColumnName' in entry) return [entry];
  const names = listOf(entry['columns']).map((column) =>
    isRecord(column) ? textOf(column['name']) : '',
  );
  if (!names.includes('ColumnName')) return [];
  return listOf(entry['rows']).map((row) => {
    const cells = listOf(row);
    return Object.fromEntries(names.map((name, position) => [name, cells[position]]));
  });
}

function typeName(value: unknown): string {
  return value === null ? 'null' : `a ${typeof value}`;
}
