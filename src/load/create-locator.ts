import type ts from 'typescript';
import type { Facet, Locator, PathStep } from '../diagnostics/locator.ts';
import { fileSpan } from '../diagnostics/span.ts';
import type { Span } from '../diagnostics/span.ts';
import { nodeSpan } from './text-span.ts';
import { loadTypeScript } from './typescript.ts';
import type { TypeScript } from './typescript.ts';

/** A parsed file and the tools to look around in it. */
interface Ground {
  readonly ts: TypeScript;
  readonly ast: ts.SourceFile;
  readonly file: string;
}

/** A part of the detection: what names it, and what stands there. */
interface Part {
  readonly key: ts.Node;
  readonly value: ts.Node;
}

/** Identifiers that lead to identifiers are followed this far. */
const mostHops = 20;

/**
 * Makes the function that finds a part of a file's detection in its source. The file is parsed when the function is
 * first called, so that a file about which nothing is said costs nothing.
 */
export function createLocator(file: string, source: string): Locator {
  let ground: Ground | undefined;
  return (path, facet = 'value') => {
    ground ??= openGround(file, source);
    return locate(ground, path, facet);
  };
}

function openGround(file: string, source: string): Ground {
  const ts = loadTypeScript();
  const ast = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  return { ts, ast, file };
}

function locate(ground: Ground, path: readonly PathStep[], facet: Facet): Span {
  const root = rootOf(ground);
  if (root === undefined) return fileSpan(ground.file);
  let part: Part = { key: root, value: root };
  for (const step of path) {
    const next = stepInto(ground, part.value, step);
    // What came from elsewhere has no place here: the clause that it came into has.
    if (next === undefined) return nodeSpan(ground.ast, ground.file, part.value);
    part = next;
  }
  const node = facet === 'key' ? part.key : part.value;
  return nodeSpan(ground.ast, ground.file, node);
}

/** The object literal of the default export: what `detection(…)` is called with, or what is exported as it is. */
function rootOf(ground: Ground): ts.Node | undefined {
  const { ts, ast } = ground;
  const assignment = ast.statements.find(ts.isExportAssignment);
  const exported = assignment?.expression ?? reexportedDefault(ground);
  if (exported === undefined) return undefined;
  const value = resolve(ground, exported);
  if (ts.isCallExpression(value)) {
    const [first] = value.arguments;
    return first === undefined ? value : resolve(ground, first);
  }
  if (!ts.isObjectLiteralExpression(value)) return value;
  return stepInto(ground, value, 'spec') === undefined
    ? value
    : resolve(ground, stepInto(ground, value, 'spec')?.value ?? value);
}

/** `export { rule as default }`. */
function reexportedDefault({ ts, ast }: Ground): ts.Node | undefined {
  for (const statement of ast.statements) {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) continue;
    if (!ts.isNamedExports(statement.exportClause)) continue;
    const found = statement.exportClause.elements.find((one) => one.name.text === 'default');
    if (found !== undefined) return found.propertyName ?? found.name;
  }
  return undefined;
}

/** Looks through what changes nothing about a value, and through constants of the same file. */
function resolve(ground: Ground, node: ts.Node, hops = 0): ts.Node {
  const { ts } = ground;
  if (hops > mostHops) return node;
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  ) {
    return resolve(ground, node.expression, hops + 1);
  }
  if (!ts.isIdentifier(node)) return node;
  const initializer = initializerOf(ground, node.text);
  return initializer === undefined ? node : resolve(ground, initializer, hops + 1);
}

function initializerOf({ ts, ast }: Ground, name: string): ts.Expression | undefined {
  for (const statement of ast.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const one of statement.declarationList.declarations) {
      if (ts.isIdentifier(one.name) && one.name.text === name) return one.initializer;
    }
  }
  return undefined;
}

function stepInto(ground: Ground, from: ts.Node, step: PathStep): Part | undefined {
  const { ts } = ground;
  const value = resolve(ground, from);
  if (ts.isObjectLiteralExpression(value)) return property(ground, value, String(step));
  if (ts.isArrayLiteralExpression(value)) return element(ground, value, Number(step));
  return undefined;
}

/** The last one wins, as it does when the object is made; spreads of objects in this file are looked into. */
function property(
  ground: Ground,
  object: ts.ObjectLiteralExpression,
  name: string,
): Part | undefined {
  const { ts } = ground;
  for (const one of [...object.properties].reverse()) {
    if (ts.isSpreadAssignment(one)) {
      const found = stepInto(ground, one.expression, name);
      if (found !== undefined) return found;
    } else if (nameOf(ground, one.name) === name) {
      if (ts.isPropertyAssignment(one)) return { key: one.name, value: one.initializer };
      return { key: one.name, value: one.name };
    }
  }
  return undefined;
}

function nameOf({ ts }: Ground, name: ts.PropertyName): string | undefined {
  if (ts.isComputedPropertyName(name)) {
    return ts.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
  }
  return name.text;
}

/** Elements count through spreads of arrays in this file; behind any other spread nobody can count. */
function element(
  ground: Ground,
  array: ts.ArrayLiteralExpression,
  index: number,
): Part | undefined {
  const { ts } = ground;
  let left = index;
  for (const one of array.elements) {
    if (ts.isSpreadElement(one)) {
      const spread = resolve(ground, one.expression);
      if (!ts.isArrayLiteralExpression(spread)) return undefined;
      const inside = element(ground, spread, left);
      if (inside !== undefined) return inside;
      if (spread.elements.some(ts.isSpreadElement)) return undefined;
      left -= spread.elements.length;
    } else if (left === 0) return { key: one, value: one };
    else left -= 1;
  }
  return undefined;
}
