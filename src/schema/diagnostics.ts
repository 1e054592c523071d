import { defineCodes } from '../diagnostics/define-codes.ts';

/** What is said about table schemas that are read to make typed tables of them. */
export const schemaCodes = defineCodes('SCH', {
  SCH1001: {
    slug: 'schema-not-json',
    severity: 'error',
    message: (p: { reason: string }) => `the file is not JSON: ${p.reason}`,
    help: () => 'save the result again; a getschema result may also be a .csv file',
  },
  SCH1002: {
    slug: 'schema-unknown-form',
    severity: 'error',
    message: (p: { found: string }) => `no table schema is found here: ${p.found}`,
    help: () =>
      "what is read: the JSON of 'az monitor log-analytics workspace table list' or of the Tables REST API, " +
      "an ARM template with tables, the CSV or JSON result of '<Table> | getschema', or {name, columns: [{name, type}]}",
  },
  SCH1003: {
    slug: 'schema-no-columns',
    severity: 'error',
    message: (p: { table: string }) => `the table '${p.table}' lists no columns`,
    help: (p: { table: string }) => `export it again; '${p.table} | getschema' shows what it has`,
  },
  SCH1004: {
    slug: 'schema-unknown-type',
    severity: 'error',
    message: (p: { table: string; column: string; type: string }) =>
      `the column '${p.column}' of '${p.table}' has the type '${p.type}', which is no Kusto type`,
    help: () =>
      'one of string, int, long, real, decimal, bool, datetime, timespan, guid, dynamic is meant',
  },
  SCH1005: {
    slug: 'schema-duplicate-column',
    severity: 'error',
    message: (p: { table: string; column: string }) =>
      `the table '${p.table}' lists the column '${p.column}' twice`,
    help: () => 'remove one of the two; names that differ by case are two columns',
  },
  SCH1006: {
    slug: 'schema-bad-table-name',
    severity: 'error',
    message: (p: { table: string }) =>
      `'${p.table}' is no name of a table: letters, digits and '_' are, beginning with a letter or '_'`,
  },
  SCH1007: {
    slug: 'schema-duplicate-table',
    severity: 'error',
    message: (p: { table: string; other: string }) =>
      `the table '${p.table}' is described a second time, after '${p.other}'`,
    help: () => 'leave one of the two out',
  },
  SCH1008: {
    slug: 'schema-bad-column',
    severity: 'error',
    message: (p: { table: string; position: number }) =>
      `column ${p.position} of '${p.table}' has no name or no type`,
  },
  SCH1009: {
    slug: 'schema-no-table-name',
    severity: 'error',
    message: (p: { stem: string }) =>
      `a getschema result does not say which table it is of, and neither does the file's name '${p.stem}'`,
    help: () => "name the file after the table ('Visits_CL.csv'), or give --name Visits_CL",
  },
  SCH1010: {
    slug: 'schema-merged-tables',
    severity: 'error',
    message: () =>
      'this is the schema of several tables merged into one: which column belongs to which is lost',
    help: () =>
      'ask table by table: \'<Table> | getschema | extend TableName = "<Table>"\', joined by union if you like',
  },
  SCH1011: {
    slug: 'schema-nothing-to-read',
    severity: 'error',
    message: (p: { path: string; reason: string }) => `'${p.path}' cannot be read: ${p.reason}`,
    help: () => 'give a .json or .csv file, or a folder of them',
  },
  SCH1012: {
    slug: 'schema-not-generated',
    severity: 'error',
    message: (p: { file: string }) => `'${p.file}' was written by hand and is not overwritten`,
    help: () => 'give another --out, or move the file away',
  },
  SCH1013: {
    slug: 'schema-cannot-write',
    severity: 'error',
    message: (p: { path: string; reason: string }) => `'${p.path}' cannot be written: ${p.reason}`,
    help: () => 'give another --out',
  },
});
