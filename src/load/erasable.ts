import type ts from 'typescript';
import type { TypeScript } from './typescript.ts';

/**
 * Names syntax that cannot be erased, because something would have to be written in its place, or that has no use in
 * a file that holds data.
 */
export function refusalOf(ts: TypeScript, node: ts.Node): string | undefined {
  if (ts.isStatement(node)) return refusedStatement(ts, node);
  if (ts.isClassExpression(node)) return 'a class';
  if (ts.isTypeAssertionExpression(node)) return 'an assertion in angle brackets';
  if (ts.isParameter(node)) return refusedParameter(ts, node);
  if (ts.isArrowFunction(node) && hasLineBreak(node.typeParameters)) {
    return 'a list of type parameters over several lines';
  }
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    const what = 'a type in the middle of an expression without parentheses';
    return changesGrouping(ts, node) ? what : undefined;
  }
  return undefined;
}

function refusedStatement(ts: TypeScript, node: ts.Statement): string | undefined {
  if (ts.isEnumDeclaration(node)) return 'an enum';
  if (ts.isModuleDeclaration(node)) return 'a namespace';
  if (ts.isClassDeclaration(node)) return 'a class';
  if (ts.isImportEqualsDeclaration(node)) return '`import … = …`';
  return ts.isExportAssignment(node) && node.isExportEquals === true ? '`export = …`' : undefined;
}

function refusedParameter(ts: TypeScript, node: ts.ParameterDeclaration): string | undefined {
  if (node.modifiers !== undefined) return 'a parameter property';
  const isThis = ts.isIdentifier(node.name) && node.name.text === 'this';
  return isThis ? 'a `this` parameter' : undefined;
}

function hasLineBreak(nodes: ts.NodeArray<ts.Node> | undefined): boolean {
  const [first] = nodes ?? [];
  if (nodes === undefined || first === undefined) return false;
  return first
    .getSourceFile()
    .text.slice(nodes.pos, nodes.end + 1)
    .includes('\n');
}

/** `a + b as T * c` means `(a + b) * c`; without its type it would mean something else, or nothing. */
function changesGrouping(ts: TypeScript, node: ts.AsExpression | ts.SatisfiesExpression): boolean {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent)) return false;
  let inner: ts.Expression = node.expression;
  while (ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner)) inner = inner.expression;
  const isWhole = ts.isLeftHandSideExpression(inner);
  const isAlone =
    !ts.isBinaryExpression(parent.parent) &&
    !ts.isBinaryExpression(parent.left) &&
    !ts.isBinaryExpression(parent.right);
  return !isWhole || !isAlone;
}
