import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { schemaCodes } from '../schema/diagnostics.ts';
import { planNames } from '../schema/import/plan-names.ts';
import type { PlannedName } from '../schema/import/plan-names.ts';
import { printTable } from '../schema/import/print-table.ts';
import type { ImportPlaces } from '../schema/import/print-table.ts';
import { readTables } from '../schema/import/read-tables.ts';
import type { SchemaFile } from '../schema/import/read-tables.ts';

/** What to read, and where to write the typed tables. */
export interface GenerateOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly imports: ImportPlaces;
  readonly name?: string;
}

/** What came of it. */
export interface Generated {
  readonly names: readonly PlannedName[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads schema exports and writes a typed file for each table; `shapes/<Table>.ts` beside `out` is made use of. */
export function generateTables(options: GenerateOptions): Generated {
  const diagnostics: Diagnostic[] = [];
  const files = options.paths.flatMap((path) => readPath(path, diagnostics));
  const read = readTables(files, options.name);
  const names = planNames(read.tables.map((table) => table.name));
  mkdirSync(options.out, { recursive: true });
  const shapes = join(dirname(options.out), 'shapes');
  for (const [index, table] of read.tables.entries()) {
    const identifier = names[index]?.identifier ?? table.name;
    const hasShape = existsSync(join(shapes, `${identifier}.ts`));
    const shape = hasShape ? `../shapes/${identifier}.ts` : undefined;
    const text = printTable(table, { identifier, imports: options.imports, shape });
    writeFileSync(join(options.out, `${identifier}.ts`), text);
  }
  return { names, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** The files of a path: itself, or the JSON and CSV files of a folder. */
function readPath(path: string, diagnostics: Diagnostic[]): readonly SchemaFile[] {
  try {
    if (!statSync(path).isDirectory()) return [readOne(path)];
    const names = readdirSync(path).filter((name) => /\.(json|csv)$/i.test(name));
    if (names.length === 0) throw new Error('the folder has no .json or .csv file');
    return names.sort().flatMap((name) => readPath(join(path, name), diagnostics));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    diagnostics.push(schemaCodes.raise.SCH1011({ path, reason }, fileSpan(path)));
    return [];
  }
}

function readOne(path: string): SchemaFile {
  return { file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') };
}
