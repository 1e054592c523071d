import type ts from 'typescript';
import type { Span } from '../diagnostics/span.ts';

/** The span of a range of UTF-16 offsets in a parsed file. */
export function spanOf(ast: ts.SourceFile, file: string, start: number, end: number): Span {
  const from = ast.getLineAndCharacterOfPosition(start);
  const to = ast.getLineAndCharacterOfPosition(end);
  return {
    file,
    start: { line: from.line + 1, column: from.character + 1 },
    end: { line: to.line + 1, column: to.character + 1 },
  };
}

/** The span of a node, without the blanks and comments before it. */
export function nodeSpan(ast: ts.SourceFile, file: string, node: ts.Node): Span {
  return spanOf(ast, file, node.getStart(ast), node.end);
}
