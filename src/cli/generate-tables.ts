import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { schemaCodes } from '../schema/diagnostics.ts';
import { planNames } from '../schema/import/plan-names.ts';
import type { PlannedName } from '../schema/import/plan-names.ts';
import { generatedMark, printTable } from '../schema/import/print-table.ts';
import { readTables } from '../schema/import/read-tables.ts';
import type { SchemaFile } from '../schema/import/read-tables.ts';
import type { TableSource } from '../schema/import/table-source.ts';

/** What to read, and where to write the typed tables. */
export interface GenerateOptions {
  readonly paths: readonly string[];
  readonly out: string;
  /** The package that the files import from by its name; undefined inside this package. */
  readonly from: string | undefined;
  /** The table of a getschema result that does not tell it. */
  readonly name: string | undefined;
}

/** What came of it. */
export interface Generated {
  readonly names: readonly PlannedName[];
  /** The files written, in the order of their tables. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads schema exports and writes a typed file for each table. What is known of a table beyond its columns is
 * taken from `shapes/<Table>.ts` beside the folder written to. A file that was not generated is never overwritten.
 */
export function generateTables(options: GenerateOptions): Generated {
  const diagnostics: Diagnostic[] = [];
  const sources = options.paths.flatMap((path) => readPath(path, diagnostics));
  const read = readTables(sources, options.name);
  diagnostics.push(...read.diagnostics);
  const names = planNames(read.tables.map((table) => table.name));
  const files: string[] = [];
  for (const [index, table] of read.tables.entries()) {
    const identifier = names[index]?.identifier ?? table.name;
    const file = join(options.out, `${identifier}.ts`);
    const problem = write(file, textOf(table, identifier, options));
    if (problem === undefined) files.push(file);
    else diagnostics.push(problem);
  }
  return { names, files, diagnostics };
}

function write(file: string, text: string): Diagnostic | undefined {
  const { raise } = schemaCodes;
  try {
    if (isHandWritten(file)) return raise.SCH1012({ file }, fileSpan(file));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return undefined;
  } catch (thrown) {
    return raise.SCH1013({ path: file, reason: reasonOf(thrown) }, fileSpan(file));
  }
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function textOf(table: TableSource, identifier: string, { out, from }: GenerateOptions): string {
  const hasShape = existsSync(join(dirname(out), 'shapes', `${identifier}.ts`));
  const shape = hasShape ? `../shapes/${identifier}.ts` : undefined;
  return printTable(table, { identifier, from, shape });
}

function isHandWritten(file: string): boolean {
  return existsSync(file) && !readFileSync(file, 'utf8').startsWith(generatedMark);
}

/** The files of a path: itself, or the JSON and CSV files of a folder. */
function readPath(path: string, diagnostics: Diagnostic[]): readonly SchemaFile[] {
  try {
    if (!statSync(path).isDirectory()) return [readOne(path)];
    const names = readdirSync(path).filter((name) => /\.(?:json|csv)$/i.test(name));
    if (names.length === 0) throw new Error('the folder has no .json or .csv file');
    return names.sort().flatMap((name) => readPath(join(path, name), diagnostics));
  } catch (thrown) {
    const params = { path, reason: reasonOf(thrown) };
    diagnostics.push(schemaCodes.raise.SCH1011(params, fileSpan(path)));
    return [];
  }
}

function readOne(path: string): SchemaFile {
  return { file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') };
}
