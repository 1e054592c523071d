import { describe, expect, test } from 'vitest';
import { readTables } from '../../../src/schema/import/read-tables.ts';

const columns = [
  { name: 'TimeGenerated', type: 'datetime' },
  { name: 'UserName_s', type: 'string' },
];

function read(
  text: unknown,
  file = 'export.json',
  name?: string,
): {
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly codes: readonly string[];
} {
  const source = { file, text: typeof text === 'string' ? text : JSON.stringify(text) };
  const { tables, diagnostics } = readTables([source], name);
  return {
    tables: Object.fromEntries(
      tables.map((table) => [
        table.name,
        table.columns.map((column) => `${column.name}: ${column.type}`),
      ]),
    ),
    codes: diagnostics.map(({ code }) => code),
  };
}

const visits = { Visits_CL: ['TimeGenerated: datetime', 'UserName_s: string'] };

describe('is read', () => {
  const restEntry = {
    id: '/subscriptions/s/resourceGroups/g/providers/p/workspaces/w/tables/Visits_CL',
    name: 'Visits_CL',
    type: 'Microsoft.OperationalInsights/workspaces/tables',
    properties: {
      totalRetentionInDays: 30,
      schema: {
        name: 'Visits_CL',
        columns: [
          { name: 'TimeGenerated', type: 'dateTime', isHidden: false },
          { name: 'UserName_s', type: 'string' },
        ],
        standardColumns: [{ name: 'TenantId', type: 'guid' }],
      },
    },
  };
  const rows = [
    {
      ColumnName: 'TimeGenerated',
      ColumnOrdinal: 0,
      DataType: 'System.DateTime',
      ColumnType: 'datetime',
    },
    { ColumnName: 'UserName_s', ColumnOrdinal: 1, DataType: 'System.String', ColumnType: 'string' },
  ];
  const primary = {
    name: 'PrimaryResult',
    columns: Object.keys(rows[0] ?? {}).map((name) => ({ name, type: 'string' })),
    rows: rows.map((row) => Object.values(row)),
  };

  test.each([
    ['the plain form', { name: 'Visits_CL', columns }],
    ['a list of the plain form', [{ name: 'Visits_CL', columns }]],
    [
      'the metadata of a workspace',
      { tables: [{ id: 't/Visits_CL', name: 'Visits_CL', columns }] },
    ],
    ['one table of the REST API', restEntry],
    ['a page of the REST API', { value: [restEntry] }],
    ["the list of Azure's command line", [{ ...restEntry.properties, name: 'Visits_CL' }]],
    [
      'an ARM template',
      {
        $schema: 'x',
        resources: [
          { type: 'Microsoft.Storage/storageAccounts', name: 'x' },
          { ...restEntry, name: "[concat(parameters('workspace'), '/Visits_CL')]" },
        ],
      },
    ],
  ])('%s', (_, document) => {
    expect(read(document)).toEqual({ tables: visits, codes: [] });
  });

  test.each([
    ['rows', rows],
    ['a result of the query API', { tables: [primary] }],
    ["rows of Azure's command line", rows.map((row) => ({ ...row, TableName: 'PrimaryResult' }))],
  ])('the JSON of a getschema: %s, the table being the file', (_, document) => {
    expect(read(document, 'somewhere/Visits_CL.json')).toEqual({ tables: visits, codes: [] });
    expect(read(document, 'query_data.json', 'Visits_CL')).toEqual({ tables: visits, codes: [] });
  });

  test.each([
    ['as it comes', 'ColumnName,ColumnOrdinal,DataType,ColumnType\nA_s,0,System.String,string\n'],
    [
      'quoted, with a byte order mark and CRLF',
      '\uFEFF"ColumnName","ColumnType"\r\n"A_s","string"\r\n',
    ],
    ['without the last line end', 'ColumnName,ColumnType\nA_s,string'],
    ['with the .NET type alone', 'ColumnName,DataType\nA_s,System.String'],
  ])('the CSV of a getschema, %s', (_, text) => {
    expect(read(text, 'A_CL.csv')).toEqual({ tables: { A_CL: ['A_s: string'] }, codes: [] });
  });

  test('columns of any name, quotes, commas and line ends included', () => {
    const text = 'ColumnName,ColumnType\n"a ""b"", c\nd",long\n__proto__,bool\n';
    expect(read(text, 'A_CL.csv').tables['A_CL']).toEqual(['a "b", c\nd: long', '__proto__: bool']);
  });

  test('a result that names its tables', () => {
    const text = 'ColumnName,ColumnType,TableName\nA,string,One_CL\nB,long,Two_CL\nC,real,One_CL\n';
    expect(read(text, 'query_data.csv')).toEqual({
      tables: { One_CL: ['A: string', 'C: real'], Two_CL: ['B: long'] },
      codes: [],
    });
  });

  test.each([
    ['dateTime', 'datetime'],
    ['boolean', 'bool'],
    ['System.SByte', 'bool'],
    ['System.Data.SqlTypes.SqlDecimal', 'decimal'],
    ['double', 'real'],
    ['System.Object', 'dynamic'],
    ['bigint', 'long'],
    ['uniqueId', 'guid'],
  ])('the type %s as %s', (spelling, type) => {
    const document = { name: 'A_CL', columns: [{ name: 'A', type: spelling }] };
    expect(read(document).tables['A_CL']).toEqual([`A: ${type}`]);
  });

  test('what is standard is known better here than in the service: TenantId is text', () => {
    expect(read(restEntry).tables['Visits_CL']).not.toContain('TenantId: guid');
  });
});

describe('is refused', () => {
  test.each([
    ['no JSON', '{"name": ', 'SCH1001'],
    ['another JSON', '{"rows": 1}', 'SCH1002'],
    ['a JSON text', '"SigninLogs"', 'SCH1002'],
    ['null', 'null', 'SCH1002'],
    ['an empty list', '[]', 'SCH1002'],
    ['a list of other things', '[1, {"a": 2}, null]', 'SCH1002'],
    ['an empty file', '', 'SCH1001'],
    ['a table without columns', '{"name": "A_CL", "columns": []}', 'SCH1003'],
    ['an unknown type', '{"name": "A_CL", "columns": [{"name": "A", "type": "text"}]}', 'SCH1004'],
    [
      'a type like a member of every object',
      '{"name": "A_CL", "columns": [{"name": "A", "type": "constructor"}]}',
      'SCH1004',
    ],
    [
      'a column with two types',
      '{"name": "A_CL", "columns": [{"name": "A", "type": "int"}, {"name": "A", "type": "long"}]}',
      'SCH1005',
    ],
    [
      'a table named as a path',
      '{"name": "..\\\\A", "columns": [{"name": "A", "type": "int"}]}',
      'SCH1006',
    ],
    [
      'a table named with a dot',
      '{"name": "A.ts", "columns": [{"name": "A", "type": "int"}]}',
      'SCH1006',
    ],
    ['a column without a name', '{"name": "A_CL", "columns": [{"type": "int"}]}', 'SCH1008'],
    ['a column without a type', '{"name": "A_CL", "columns": [{"name": "A"}]}', 'SCH1008'],
    ['columns that are no objects', '{"name": "A_CL", "columns": ["A"]}', 'SCH1008'],
  ])('%s', (_, text, code) => {
    expect(read(text)).toEqual({ tables: {}, codes: [code] });
  });

  test.each([
    ['a CSV of something else', 'TimeGenerated,UserName\n2026,a\n', 'A_CL.csv', 'SCH1002'],
    ['an empty CSV', '', 'A_CL.csv', 'SCH1002'],
    [
      'a result of which the table is unknown',
      'ColumnName,ColumnType\nA,string\n',
      'query_data.csv',
      'SCH1009',
    ],
    [
      'a result in a file that is no table',
      'ColumnName,ColumnType\nA,string\n',
      'my export (1).csv',
      'SCH1009',
    ],
    [
      'a search over everything',
      'ColumnName,ColumnType\n$table,string\nA,string\n',
      'A_CL.csv',
      'SCH1010',
    ],
  ])('%s', (_, text, file, code) => {
    expect(read(text, file)).toEqual({ tables: {}, codes: [code] });
  });

  test('JSON is refused at its line and column', () => {
    const { diagnostics } = readTables([{ file: 'a.json', text: '{\n  "name": 1 2\n}' }]);
    expect(diagnostics[0]?.at.span.start).toEqual({ line: 2, column: 13 });
  });

  test('a table described twice, naming the file before', () => {
    const text = JSON.stringify({ name: 'A_CL', columns });
    const { tables, diagnostics } = readTables([
      { file: 'one.json', text },
      { file: 'two.json', text },
    ]);
    expect(tables).toHaveLength(1);
    expect(diagnostics[0]?.code).toBe('SCH1007');
    expect(diagnostics[0]?.message).toContain("after 'one.json'");
    expect(diagnostics[0]?.at.span.file).toBe('two.json');
  });
});

test('what is wrong with one table or file leaves the others alone', () => {
  const good = { name: 'Good_CL', columns };
  const bad = {
    name: 'Bad_CL',
    columns: [
      { name: 'A', type: '?' },
      { name: 'B', type: '!' },
    ],
  };
  const { tables, diagnostics } = readTables([
    { file: 'broken.json', text: '{' },
    { file: 'mixed.json', text: JSON.stringify([bad, good]) },
    { file: 'Other_CL.csv', text: 'ColumnName,ColumnType\nA,int\n' },
  ]);
  expect(tables.map(({ name }) => name)).toEqual(['Good_CL', 'Other_CL']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['SCH1001', 'SCH1004', 'SCH1004']);
});

test('tables come in the order of their names, whatever the order of the files', () => {
  const files = ['b_CL', 'A_CL', 'B_CL', 'a_CL'].map((name) => ({
    file: `${name}.json`,
    text: JSON.stringify({ name, columns }),
  }));
  const names = ['A_CL', 'B_CL', 'a_CL', 'b_CL'];
  expect(readTables(files).tables.map(({ name }) => name)).toEqual(names);
  expect(readTables(files.toReversed()).tables.map(({ name }) => name)).toEqual(names);
});
