import ts from 'typescript';
import { expect, test } from 'vitest';
import { placeOf, roomOf, sourcesBelow, walk } from '../support/repository.ts';
import type { SourceFile } from '../support/repository.ts';

const mostCastsPerThousandLines = 1;

const sources = sourcesBelow('src');
const handWritten = sources.filter((file) => !file.path.startsWith('src/schema/tables/'));
const quiet = sources.filter((file) => roomOf(file.path) !== 'cli');

function places(
  files: readonly SourceFile[],
  isWrong: (node: ts.Node, file: SourceFile) => boolean,
): readonly string[] {
  const found: string[] = [];
  for (const file of files) {
    walk(file.ast, (node) => {
      if (isWrong(node, file)) found.push(placeOf(file, node));
    });
  }
  return found;
}

function isCast(node: ts.Node): node is ts.AssertionExpression {
  return ts.isAssertionExpression(node) && node.type.getText() !== 'const';
}

function hasExportModifier(node: ts.Node): boolean {
  return (ts.getCombinedModifierFlags(statementOrDeclaration(node)) & ts.ModifierFlags.Export) > 0;
}

/** Only declarations carry combined flags; anything else stands for a statement without modifiers. */
function statementOrDeclaration(node: ts.Node): ts.Declaration {
  return ts.isVariableStatement(node)
    ? (node.declarationList.declarations[0] ?? node.getSourceFile())
    : asDeclaration(node);
}

function asDeclaration(node: ts.Node): ts.Declaration {
  return ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
    ? node
    : node.getSourceFile();
}

test('no any', () => {
  expect(places(sources, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
});

test('no non-null assertion', () => {
  expect(places(sources, ts.isNonNullExpression)).toEqual([]);
});

test('a cast says why in a comment above it', () => {
  const undocumented = places(sources, (node, file) => {
    if (!isCast(node)) return false;
    const statement = ts.findAncestor(node, (up) => ts.isStatement(up) || ts.isClassElement(up));
    const start = statement?.getFullStart() ?? 0;
    return !/\/\/|\*\//.test(file.text.slice(start, node.getStart()));
  });
  expect(undocumented).toEqual([]);
});

test(`fewer than ${mostCastsPerThousandLines} cast per thousand lines`, () => {
  const casts = places(sources, isCast);
  const lines = handWritten.reduce((sum, file) => sum + file.text.split('\n').length, 0);
  const allowed = Math.ceil((mostCastsPerThousandLines * lines) / 1000);
  expect(casts.length, casts.join('\n')).toBeLessThanOrEqual(allowed);
});

test('the compiler is never told to look away', () => {
  const wrong = sources.filter((file) => /@ts-(?:ignore|nocheck|expect-error)/.test(file.text));
  expect(wrong.map((file) => file.path)).toEqual([]);
  const unreasoned = sources.filter((file) => /eslint-disable(?!.* -- \S)/.test(file.text));
  expect(unreasoned.map((file) => file.path)).toEqual([]);
});

test('no default export in src', () => {
  const isDefault = (node: ts.Node): boolean =>
    (ts.isExportAssignment(node) && node.isExportEquals !== true) ||
    (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isStatement(node.parent));
  expect(places(sources, isDefault)).toEqual([]);
});

test('only the command line prints, exits, reads the clock, the dice or the environment', () => {
  const banned =
    /^(?:console\.\w+|process\.(?:stdout|stderr|exit|exitCode|env|argv|cwd)|Date\.now|Math\.random|performance\.now)$/;
  const wrong = places(quiet, (node) => {
    if (ts.isNewExpression(node)) {
      return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
    }
    return ts.isPropertyAccessExpression(node) && banned.test(node.getText());
  });
  expect(wrong).toEqual([]);
});

test('text never becomes code', () => {
  const wrong = places(
    sources,
    (node) =>
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      /^(?:eval|Function|globalThis\.eval)$/.test(node.expression.getText()),
  );
  expect(wrong).toEqual([]);
});

test('no module keeps state', () => {
  const wrong = places(
    sources,
    (node) =>
      ts.isVariableStatement(node) &&
      ts.isSourceFile(node.parent) &&
      (node.declarationList.flags & ts.NodeFlags.Const) === 0,
  );
  expect(wrong).toEqual([]);
});

test('every export says what it is', () => {
  const silent = places(handWritten, (node) => {
    if (!ts.isStatement(node) || !ts.isSourceFile(node.parent)) return false;
    if (!hasExportModifier(node)) return false;
    return ts.getJSDocCommentsAndTags(node).length === 0;
  });
  expect(silent).toEqual([]);
});

test('no work is left in comments', () => {
  const wrong = sources.filter((file) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(file.text));
  expect(wrong.map((file) => file.path)).toEqual([]);
});
