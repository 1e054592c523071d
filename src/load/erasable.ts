import type ts from 'typescript';
import type { TypeScript } from './typescript.ts';

/**
 * Names syntax that cannot be erased, because something would have to be written in its place, or that has no use in
 * a file that holds data.
 */
export function refusalOf(ts: TypeScript, ast: ts.SourceFile, node: ts.Node): string | undefined {
  if (ts.isStatement(node)) return refusedStatement(ts, node);
  if (ts.isClassExpression(node)) return 'a class';
  if (ts.isTypeAssertionExpression(node)) return 'an assertion in angle brackets';
  if (ts.isParameter(node)) return refusedParameter(ts, node);
  if (ts.isArrowFunction(node) && hasLineBreak(ast, node.typeParameters)) {
    return 'a list of type parameters over several lines';
  }
  return ts.isBinaryExpression(node) && changesGrouping(ts, node)
    ? 'a type in the middle of an expression without parentheses'
    : undefined;
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

function hasLineBreak(ast: ts.SourceFile, nodes: ts.NodeArray<ts.Node> | undefined): boolean {
  return nodes !== undefined && ast.text.slice(nodes.pos, nodes.end + 1).includes('\n');
}

/** `a + b as T * c` means `(a + b) * c`; without its type it would mean something else, or nothing. */
function changesGrouping(ts: TypeScript, node: ts.BinaryExpression): boolean {
  const operands = [node.left, node.right];
  if (operands.some((one) => ts.isBinaryExpression(one) && mixesNullish(ts, node, one)))
    return true;
  const typed = operands.filter((one) => ts.isAsExpression(one) || ts.isSatisfiesExpression(one));
  if (typed.length === 0) return false;
  const isMixed = operands.some((one) => ts.isBinaryExpression(withoutTypes(ts, one)));
  return isMixed || !typed.every((one) => ts.isLeftHandSideExpression(withoutTypes(ts, one)));
}

function withoutTypes(ts: TypeScript, node: ts.Expression): ts.Expression {
  let inner = node;
  while (ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner)) inner = inner.expression;
  return inner;
}

/** JavaScript has no `a && b ?? c` without parentheses; a type between them hides that from the compiler. */
function mixesNullish(
  ts: TypeScript,
  outer: ts.BinaryExpression,
  inner: ts.BinaryExpression,
): boolean {
  const operators = [outer.operatorToken.kind, inner.operatorToken.kind];
  const isLogical = (kind: ts.SyntaxKind): boolean =>
    kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
  return operators.includes(ts.SyntaxKind.QuestionQuestionToken) && operators.some(isLogical);
}
