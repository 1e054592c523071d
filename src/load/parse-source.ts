import type ts from 'typescript';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadCodes } from './diagnostics.ts';
import type { Source } from './read-source.ts';
import { spanOf } from './text-span.ts';
import { loadTypeScript } from './typescript.ts';

/** A parsed file, with what the parser found wrong. */
export interface Parsed {
  readonly ast: ts.SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses one file, or hands out what was parsed before. */
export type Parse = (source: Source) => Parsed;

/** Parses one file by itself, without looking at what it imports. */
export function parseSource(source: Source): Parsed {
  const ts = loadTypeScript();
  const name = '/source.ts';
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, types: [] };
  const ast = ts.createSourceFile(
    name,
    source.text,
    ts.ScriptTarget.ESNext,
    false,
    ts.ScriptKind.TS,
  );
  const program = ts.createProgram([name], options, {
    fileExists: (path) => path === name,
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => '/lib.d.ts',
    getNewLine: () => '\n',
    getSourceFile: (path) => (path === name ? ast : undefined),
    readFile: () => undefined,
    useCaseSensitiveFileNames: () => true,
    writeFile: () => undefined,
  });
  return toParsed(source.file, ast, program.getSyntacticDiagnostics(ast));
}

/** A parsed file with the first of the parser's complaints: what follows is mostly its own confusion. */
export function toParsed(
  file: string,
  ast: ts.SourceFile,
  found: readonly ts.DiagnosticWithLocation[],
): Parsed {
  const diagnostics = found.slice(0, 1).map(({ messageText, start, length }) => {
    const why = (typeof messageText === 'string' ? messageText : messageText.messageText).replace(
      /\.$/,
      '',
    );
    return loadCodes.raise.LOAD1010({ why }, spanOf(ast, file, start, start + length));
  });
  return { ast, diagnostics };
}
