import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateTables } from '../src/cli/generate-tables.ts';
import { generatedMark } from '../src/schema/import/print-table.ts';
import { printIndex } from '../src/schema/import/print-index.ts';

// Makes src/schema/tables anew: npm run schema -- <folder-or-file>... [--out dir]
// With --out, the files are made there instead, the index is left as it is, and nothing is deleted.

const schemaRoom = fileURLToPath(new URL('../src/schema/', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, name: { type: 'string' } },
});
const out = values.out ?? join(schemaRoom, 'tables');

const { names, diagnostics } = generateTables({
  paths: positionals,
  out,
  imports: {
    defineTable: '../define-table.ts',
    standardColumns: '../standard-columns.ts',
    column: '../column.ts',
    table: '../table.ts',
  },
  ...(values.name === undefined ? {} : { name: values.name }),
});

for (const { at, code, message, help } of diagnostics) {
  console.error(`${at.span.file}:${at.span.start.line}:${at.span.start.column} ${code} ${message}`);
  if (help !== undefined) console.error(`  ${help}`);
}

if (diagnostics.length > 0 || names.length === 0) {
  process.exitCode = names.length === 0 ? 3 : 2;
  if (positionals.length === 0) console.error('npm run schema -- <folder-or-file>... [--out dir]');
} else if (values.out === undefined) {
  writeFileSync(join(schemaRoom, 'table-index.ts'), printIndex(names));
  const made = new Set(names.map(({ identifier }) => `${identifier}.ts`));
  for (const file of readdirSync(out)) {
    const path = join(out, file);
    if (!made.has(file) && readFileSync(path, 'utf8').startsWith(generatedMark)) rmSync(path);
  }
}
console.log(`${names.length} tables written`);
