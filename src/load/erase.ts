import { posix } from 'node:path';
import type ts from 'typescript';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { blankTypes } from './blank-types.ts';
import { loadCodes } from './diagnostics.ts';
import { erasedPath } from './module-cache.ts';
import type { ImportedName, ModuleImport } from './module-record.ts';
import type { Parse } from './parse-source.ts';
import type { Source } from './read-source.ts';
import { resolveRelative } from './resolve-relative.ts';
import { applyEdits } from './source-edit.ts';
import type { SourceEdit } from './source-edit.ts';
import { nodeSpan } from './text-span.ts';
import { loadTypeScript } from './typescript.ts';
import type { TypeScript } from './typescript.ts';

/** A module without its types. Every token stands where it stood, so that places in stacks are the author's. */
export interface Erased {
  readonly code: string;
  readonly imports: readonly ModuleImport[];
}

/** Takes the types out of a source and points its relative imports at the erased files. */
export function erase(root: string, source: Source, parse: Parse): Outcome<Erased> {
  const ts = loadTypeScript();
  const { ast, diagnostics } = parse(source);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const blanked = blankTypes(ts, ast);
  const refused: Diagnostic[] = blanked.refused.map(({ node, what }) =>
    loadCodes.raise.LOAD1011({ what }, nodeSpan(ast, source.file, node)),
  );
  const imports: ModuleImport[] = [];
  const edits: SourceEdit[] = [...blanked.edits];
  for (const literal of specifiersOf(ts, ast)) {
    const found = readImport(ts, ast, source.file, literal);
    if (!literal.text.startsWith('.')) {
      imports.push(found);
      continue;
    }
    const resolved = resolveRelative(root, source.file, literal.text);
    if (resolved.kind === 'missing') {
      const params = { specifier: literal.text, proposal: resolved.proposal };
      refused.push(loadCodes.raise.LOAD1020(params, found.span));
      continue;
    }
    if (resolved.kind === 'module') imports.push({ ...found, file: resolved.file });
    const target = resolved.kind === 'module' ? erasedPath(resolved.file) : resolved.file;
    const text = relativeSpecifier(erasedPath(source.file), target);
    edits.push({ start: literal.getStart(ast) + 1, end: literal.end - 1, text });
  }
  if (refused.length > 0) return { value: undefined, diagnostics: refused };
  return { value: { code: applyEdits(source.text, edits), imports }, diagnostics: [] };
}

/** What a file is told when the parser or the eraser overflows its stack in spite of the limit. */
export function eraseSafely(root: string, source: Source, parse: Parse): Outcome<Erased> {
  try {
    return erase(root, source, parse);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const why = 'it is too large or too deep for the parser';
    const diagnostics = [loadCodes.raise.LOAD1010({ why }, fileSpan(source.file))];
    return { value: undefined, diagnostics };
  }
}

/** The specifiers that stay after erasure: those of types are gone by then. */
function specifiersOf(ts: TypeScript, ast: ts.SourceFile): readonly ts.StringLiteralLike[] {
  const found: ts.StringLiteralLike[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(ts, node);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push(specifier);
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}

function specifierOf(ts: TypeScript, node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node)) {
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      ? undefined
      : node.moduleSpecifier;
  }
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  if (!ts.isCallExpression(node)) return undefined;
  return node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
}

function readImport(
  ts: TypeScript,
  ast: ts.SourceFile,
  file: string,
  literal: ts.StringLiteralLike,
): ModuleImport {
  const span = nodeSpan(ast, file, literal);
  const statement = ast.statements.find((one) => one.pos <= literal.pos && literal.end <= one.end);
  const names: ImportedName[] = [];
  if (statement !== undefined && ts.isImportDeclaration(statement)) {
    const bindings = statement.importClause?.namedBindings;
    const elements = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
    for (const element of elements) {
      const name = element.propertyName ?? element.name;
      names.push({ name: name.text, span: nodeSpan(ast, file, name) });
    }
  }
  return { specifier: literal.text, span, names };
}

/** Specifiers are URLs: what would end a path, or the quotes around it, is escaped. */
function relativeSpecifier(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  const url = encodeURI(path.startsWith('.') ? path : `./${path}`);
  return url.replace(/['`\\?#]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
}
