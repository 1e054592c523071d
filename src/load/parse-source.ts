import type ts from 'typescript';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadCodes } from './diagnostics.ts';
import type { Source } from './read-source.ts';
import { spanOf } from './text-span.ts';
import type { TypeScript } from './typescript.ts';

/** A parsed file, with what the parser found wrong. */
export interface Parsed {
  readonly ast: ts.SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses one file by itself, without looking at what it imports. */
export function parseSource(ts: TypeScript, source: Source): Parsed {
  const name = '/source.ts';
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, types: [] };
  const ast = ts.createSourceFile(
    name,
    source.text,
    ts.ScriptTarget.ESNext,
    true,
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
  // What follows the first error is mostly the parser's own confusion.
  const diagnostics = program
    .getSyntacticDiagnostics(ast)
    .slice(0, 1)
    .map((found) => {
      const why = ts.flattenDiagnosticMessageText(found.messageText, ' ').replace(/\.$/, '');
      const span = spanOf(ast, source.file, found.start, found.start + found.length);
      return loadCodes.raise.LOAD1010({ why }, span);
    });
  return { ast, diagnostics };
}
