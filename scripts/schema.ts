import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateTables } from '../src/cli/generate-tables.ts';
import { generatedMark } from '../src/schema/import/print-table.ts';
import { printIndex } from '../src/schema/import/print-index.ts';

// Makes this package's own tables anew, index included: npm run schema -- <folder-or-file>... [--out dir]
// Whatever was generated before and is not any more is deleted. With --out, tables are added there instead.

const schemaRoom = fileURLToPath(new URL('../src/schema/', import.meta.url));
const args = process.argv.slice(2);
const flag = args.indexOf('--out');
const [, elsewhere] = flag < 0 ? [] : args.splice(flag, 2);
const out = elsewhere ?? join(schemaRoom, 'tables');

const made = generateTables({
  paths: args,
  out,
  from: elsewhere === undefined ? undefined : 'wardline',
  name: undefined,
});

for (const { at, code, message, help } of made.diagnostics) {
  console.error(`${at.span.file}:${at.span.start.line}:${at.span.start.column} ${code} ${message}`);
  if (help !== undefined) console.error(`  ${help}`);
}

if (made.diagnostics.length > 0 || made.names.length === 0) {
  if (args.length === 0) console.error('npm run schema -- <folder-or-file>... [--out dir]');
  process.exitCode = 2;
} else if (elsewhere === undefined) {
  writeFileSync(join(schemaRoom, 'table-index.ts'), printIndex(made.names));
  const current = new Set(made.files);
  for (const file of readdirSync(out).map((name) => join(out, name))) {
    if (!current.has(file) && readFileSync(file, 'utf8').startsWith(generatedMark)) rmSync(file);
  }
}
console.log(`${made.files.length} tables written`);
