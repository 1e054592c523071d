import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setImmediate as breathe } from 'node:timers/promises';
import type ts from 'typescript';
import type { Diagnostic, Label } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import type { Span } from '../diagnostics/span.ts';
import { readCompilerSettings } from './compiler-options.ts';
import { loadCodes } from './diagnostics.ts';
import { parseSource, toParsed } from './parse-source.ts';
import type { Parse } from './parse-source.ts';
import { isOutside, toProjectPath } from './project-path.ts';
import { createSourceReader } from './read-source.ts';
import type { SourceReader } from './read-source.ts';
import { spanOf } from './text-span.ts';
import { toTypeMessage } from './type-message.ts';
import { loadTypeScript } from './typescript.ts';
import type { TypeScript } from './typescript.ts';

type Flatten = TypeScript['flattenDiagnosticMessageText'];

/** What the types of some files amount to. */
export interface TypeChecker {
  /** What is wrong with the project's configuration of the compiler. */
  readonly diagnostics: readonly Diagnostic[];
  /** The project's own files that take part, configuration included: a change in one may change a finding. */
  readonly dependencies: readonly string[];
  /** What the program parsed, or a fresh tree of a file that it does not have. */
  readonly parse: Parse;
  /** The type errors of some of the files. Lets other work of this thread go on between files. */
  readonly check: (files: readonly string[]) => Promise<readonly Diagnostic[]>;
}

/** Opens one program over files of a project; those that no parser may see are taken for empty. */
export function openTypeChecker(
  root: string,
  files: readonly string[],
  read: SourceReader = createSourceReader(root),
): TypeChecker {
  const ts = loadTypeScript();
  const settings = readCompilerSettings(ts, root);
  const host = ts.createCompilerHost(settings.options, false);
  const texts = new Map(files.map((file) => [join(root, file), read(file).value?.text]));
  const readFile = host.readFile.bind(host);
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
  host.readFile = (path) => (texts.has(path) ? (texts.get(path) ?? '') : readFile(path));
  const names = [...texts].filter(([, text]) => text !== undefined).map(([path]) => path);
  const program = ts.createProgram(names, settings.options, host);
  return {
    diagnostics: settings.diagnostics,
    dependencies: [...settings.configs, ...ownFiles(root, program)],
    parse: (source) => {
      const ast = program.getSourceFile(join(root, source.file));
      if (ast?.text !== source.text) return parseSource(source);
      return toParsed(source.file, ast, program.getSyntacticDiagnostics(ast));
    },
    check: (wanted) => checkFiles(ts, root, program, wanted),
  };
}

function ownFiles(root: string, program: ts.Program): readonly string[] {
  return program
    .getSourceFiles()
    .map((one) => toProjectPath(root, one.fileName))
    .filter((file) => !isOutside(file) && !/(?:^|\/)node_modules\//.test(file));
}

async function checkFiles(
  ts: TypeScript,
  root: string,
  program: ts.Program,
  files: readonly string[],
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const file of files) {
    const ast = program.getSourceFile(join(root, file));
    if (ast !== undefined) found.push(...checkFile(ts, root, program, file, ast));
    await breathe();
  }
  return found;
}

function checkFile(
  ts: TypeScript,
  root: string,
  program: ts.Program,
  file: string,
  ast: ts.SourceFile,
): readonly Diagnostic[] {
  try {
    return program
      .getSemanticDiagnostics(ast)
      .filter((one) => one.category === ts.DiagnosticCategory.Error)
      .map((one) => toDiagnostic(root, file, one, ts.flattenDiagnosticMessageText));
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const why = 'its types are too deep to be checked';
    return [loadCodes.raise.LOAD1010({ why }, fileSpan(file))];
  }
}

function toDiagnostic(root: string, file: string, found: ts.Diagnostic, flat: Flatten): Diagnostic {
  const { message, help } = toTypeMessage(found.messageText);
  const related = (found.relatedInformation ?? []).flatMap((one): readonly Label[] => {
    const span = placeOf(root, one);
    if (span === undefined || isTheirs(root, span.file)) return [];
    return [{ span, text: toTypeMessage(flat(one.messageText, ' ')).message }];
  });
  return {
    code: `TS${found.code}`,
    slug: 'type-error',
    severity: 'error',
    message,
    at: { span: placeOf(root, found) ?? fileSpan(file), text: '' },
    related,
    ...(help === undefined ? {} : { help }),
  };
}

function placeOf(root: string, found: ts.DiagnosticRelatedInformation): Span | undefined {
  if (found.file === undefined || found.start === undefined) return undefined;
  const file = toProjectPath(root, found.file.fileName);
  return spanOf(found.file, file, found.start, found.start + (found.length ?? 0));
}

/** Places in packages, this one among them, are left out: the author cannot change them. */
function isTheirs(root: string, file: string): boolean {
  const ours = toProjectPath(root, fileURLToPath(new URL('../../src', import.meta.url)));
  return (
    isOutside(file) ||
    file.includes('node_modules/') ||
    file.endsWith('.d.ts') ||
    file.startsWith(`${ours}/`)
  );
}
