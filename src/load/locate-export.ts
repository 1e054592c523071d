import type ts from 'typescript';
import { fileSpan } from '../diagnostics/span.ts';
import type { Span } from '../diagnostics/span.ts';
import { nodeSpan } from './text-span.ts';
import { loadTypeScript } from './typescript.ts';
import type { TypeScript } from './typescript.ts';

/** Where a file says that it exports a name; the file's beginning, where it does not say so itself. */
export function locateExport(file: string, text: string, name: string | undefined): Span {
  const ts = loadTypeScript();
  const ast = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  for (const statement of ast.statements) {
    const node = exportNode(ts, statement, name);
    if (node !== undefined) return nodeSpan(ast, file, node);
  }
  return fileSpan(file);
}

function exportNode(
  ts: TypeScript,
  statement: ts.Statement,
  name: string | undefined,
): ts.Node | undefined {
  if (ts.isExportAssignment(statement))
    return name === 'default' ? statement.expression : undefined;
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    if (clause === undefined || !ts.isNamedExports(clause)) return undefined;
    return clause.elements.find((element) => element.name.text === name)?.name;
  }
  if (!ts.isVariableStatement(statement)) return undefined;
  const isExported = statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
  if (isExported !== true) return undefined;
  return statement.declarationList.declarations
    .map((one) => one.name)
    .find((one) => ts.isIdentifier(one) && one.text === name);
}
