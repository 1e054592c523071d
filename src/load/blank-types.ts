import type ts from 'typescript';
import { refusalOf } from './erasable.ts';
import { blank, closeAfter } from './source-edit.ts';
import type { SourceEdit } from './source-edit.ts';
import type { TypeScript } from './typescript.ts';

/** What it takes to make JavaScript of a parsed file without moving a token. */
export interface Blanked {
  readonly edits: readonly SourceEdit[];
  /** Syntax that is more than a type, with its name in words. */
  readonly refused: readonly { readonly node: ts.Node; readonly what: string }[];
}

interface Blanking {
  readonly ts: TypeScript;
  readonly ast: ts.SourceFile;
  readonly edits: SourceEdit[];
  readonly refused: { node: ts.Node; what: string }[];
  /** Where the statement ends that is being visited: see {@link blankTail}. */
  statementEnd: number;
}

/** Finds everything in a file that is there for the types alone. */
export function blankTypes(ts: TypeScript, ast: ts.SourceFile): Blanked {
  const blanking: Blanking = { ts, ast, edits: [], refused: [], statementEnd: -1 };
  ts.forEachChild(ast, (node) => {
    visit(node, blanking);
  });
  return blanking;
}

function visit(node: ts.Node, blanking: Blanking): void {
  const { ts } = blanking;
  if (isTypeStatement(ts, node)) {
    blankStatement(node, blanking);
    return;
  }
  const what = refusalOf(ts, blanking.ast, node);
  if (what !== undefined) {
    blanking.refused.push({ node, what });
    return;
  }
  const outerEnd = blanking.statementEnd;
  if (ts.isStatement(node)) blanking.statementEnd = node.end;
  blankParts(node, blanking);
  ts.forEachChild(node, (child) => {
    const isType = ts.isTypeNode(child) && !ts.isExpressionWithTypeArguments(child);
    if (!isType && !ts.isTypeParameterDeclaration(child)) visit(child, blanking);
  });
  blanking.statementEnd = outerEnd;
}

/** Statements that leave nothing behind. */
function isTypeStatement(ts: TypeScript, node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isImportDeclaration(node)) {
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  }
  if (ts.isExportDeclaration(node) || ts.isImportEqualsDeclaration(node)) return node.isTypeOnly;
  if (ts.isFunctionDeclaration(node) && node.body === undefined) return true;
  if (!ts.isStatement(node) || !ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.DeclareKeyword) === true;
}

/** The semicolon ends whatever statement before it had none of its own. */
function blankStatement(node: ts.Node, { ast, edits }: Blanking): void {
  const start = node.getStart(ast);
  edits.push({ start, end: node.end, text: `;${blank(ast.text.slice(start + 1, node.end))}` });
}

function blankParts(node: ts.Node, blanking: Blanking): void {
  const { ts } = blanking;
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) blankSpecifier(node, blanking);
  else if (ts.isVariableDeclaration(node) || ts.isParameter(node)) blankAnnotation(node, blanking);
  else if (ts.isFunctionLike(node)) blankSignature(node, blanking);
  else if (ts.isExpression(node)) blankExpression(node, blanking);
}

function blankExpression(node: ts.Expression, blanking: Blanking): void {
  const { ts } = blanking;
  if (
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isExpressionWithTypeArguments(node)
  ) {
    blankTail(node.expression.end, node.end, blanking);
  } else if (ts.isNonNullExpression(node)) blankTail(node.end - 1, node.end, blanking);
  else if (ts.isCallLikeExpression(node) && 'typeArguments' in node) {
    blankAngles(node.typeArguments, blanking);
  }
}

function blankSpecifier(
  node: ts.ImportSpecifier | ts.ExportSpecifier,
  { ast, edits }: Blanking,
): void {
  if (!node.isTypeOnly) return;
  const start = node.getStart(ast);
  const end = closeAfter(ast.text, node.end, ',') ?? node.end;
  edits.push({ start, end, text: blank(ast.text.slice(start, end)) });
}

function blankAnnotation(
  node: ts.VariableDeclaration | ts.ParameterDeclaration,
  blanking: Blanking,
): void {
  const { ts } = blanking;
  const mark = ts.isParameter(node) ? node.questionToken : node.exclamationToken;
  if (mark !== undefined) blankTail(mark.end - 1, mark.end, blanking);
  if (node.type !== undefined) blankTail(node.type.pos - 1, node.type.end, blanking);
}

function blankSignature(node: ts.SignatureDeclaration, blanking: Blanking): void {
  const { ts, ast, edits } = blanking;
  blankAngles(node.typeParameters, blanking);
  if (node.type === undefined) return;
  const start = node.type.pos - 1;
  const text = blank(ast.text.slice(start, node.type.end));
  if (!ts.isArrowFunction(node) || !text.includes('\n')) {
    edits.push({ start, end: node.type.end, text });
    return;
  }
  // No line may end between `)` and `=>`: the parenthesis moves to where the type ends.
  const close = (closeAfter(ast.text, node.parameters.end, ')') ?? start) - 1;
  edits.push({ start: close, end: close + 1, text: ' ' });
  edits.push({ start, end: node.type.end, text: `${text.slice(0, -1)})` });
}

/** Type parameters or arguments with the angle brackets around them. */
function blankAngles(nodes: ts.NodeArray<ts.Node> | undefined, { ast, edits }: Blanking): void {
  if (nodes === undefined) return;
  const start = nodes.pos - 1;
  const end = closeAfter(ast.text, nodes.end, '>') ?? nodes.end;
  edits.push({ start, end, text: blank(ast.text.slice(start, end)) });
}

/**
 * Blanks what may be the end of a statement. Without its type, `x as T` at the end of a line could run on into the
 * next one: a semicolon takes the place.
 */
function blankTail(start: number, end: number, { ast, edits, statementEnd }: Blanking): void {
  const text = blank(ast.text.slice(start, end));
  edits.push({ start, end, text: end === statementEnd ? `;${text.slice(1)}` : text });
}
