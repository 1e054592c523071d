import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateTables } from '../../src/cli/generate-tables.ts';
import type { Generated } from '../../src/cli/generate-tables.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardline-schema-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const csv = 'ColumnName,ColumnType\nTimeGenerated,datetime\nUserName_s,string\n';

function write(path: string, text: string): string {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
  return full;
}

function generate(...paths: readonly string[]): Generated {
  return generateTables({ paths, out: join(folder, 'tables'), from: 'wardline', name: undefined });
}

function codes({ diagnostics }: Generated): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

test('a folder of exports becomes a folder of tables, the same every time', () => {
  write('in/Visits_CL.csv', csv);
  write('in/notes.txt', 'not read');
  const made = generate(join(folder, 'in'));
  expect(codes(made)).toEqual([]);
  expect(made.files).toEqual([join(folder, 'tables/Visits_CL.ts')]);
  const first = readFileSync(join(folder, 'tables/Visits_CL.ts'), 'utf8');
  expect(first).toContain("UserName_s: 'string'");
  generate(join(folder, 'in'));
  expect(readFileSync(join(folder, 'tables/Visits_CL.ts'), 'utf8')).toBe(first);
});

test('what is known beyond the columns stays when the table is made again', () => {
  const shape = write('shapes/Visits_CL.ts', 'mine');
  generate(write('Visits_CL.csv', csv));
  expect(readFileSync(shape, 'utf8')).toBe('mine');
  expect(readFileSync(join(folder, 'tables/Visits_CL.ts'), 'utf8')).toContain(
    "import { shape } from '../shapes/Visits_CL.ts';",
  );
});

test('a file written by hand is not overwritten', () => {
  const mine = write('tables/Visits_CL.ts', '// mine');
  const made = generate(write('Visits_CL.csv', csv));
  expect(codes(made)).toEqual(['SCH1012']);
  expect(made.files).toEqual([]);
  expect(readFileSync(mine, 'utf8')).toBe('// mine');
});

test('what cannot be read is told, and the rest is made', () => {
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.json'));
  mkdirSync(join(folder, 'empty'));
  const made = generate(
    join(folder, 'missing.json'),
    join(folder, 'dangling.json'),
    join(folder, 'empty'),
    write('broken.json', '{'),
    write('Visits_CL.csv', csv),
  );
  expect(codes(made)).toEqual(['SCH1011', 'SCH1011', 'SCH1011', 'SCH1001']);
  expect(made.files).toHaveLength(1);
});

test('where nothing can be written, that is told', () => {
  write('tables', 'a file');
  expect(codes(generate(write('Visits_CL.csv', csv)))).toEqual(['SCH1013']);
});

test('where nothing is read, nothing is made', () => {
  generate(write('broken.json', '{'));
  expect(existsSync(join(folder, 'tables'))).toBe(false);
});
