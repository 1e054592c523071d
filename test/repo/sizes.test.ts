import ts from 'typescript';
import { expect, test } from 'vitest';
import { placeOf, sourcesBelow, walk } from '../support/repository.ts';

const mostFileLines = 400;
const mostFunctionLines = 60;

/** Tables are data: one file each, as long as the table is wide. */
const isData = (path: string): boolean => path.startsWith('src/schema/tables/');

const sources = sourcesBelow('src').filter((file) => !isData(file.path));

test(`no file in src is longer than ${mostFileLines} lines`, () => {
  const long = sources.filter((file) => file.text.split('\n').length - 1 > mostFileLines);
  expect(long.map((file) => file.path)).toEqual([]);
});

test(`no function in src is longer than ${mostFunctionLines} lines`, () => {
  const long: string[] = [];
  for (const file of sources) {
    walk(file.ast, (node) => {
      if (!ts.isFunctionLike(node)) return;
      const start = file.ast.getLineAndCharacterOfPosition(node.getStart(file.ast)).line;
      const end = file.ast.getLineAndCharacterOfPosition(node.end).line;
      if (end - start + 1 > mostFunctionLines) long.push(placeOf(file, node));
    });
  }
  expect(long).toEqual([]);
});

test('files are named after what they hold', () => {
  const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|types|shared|stuff)(?:\.ts$|\/)/;
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/;
  const wrong = sources
    .map((file) => file.path)
    // A shape is called after its table, whose name is not ours to choose.
    .filter((path) => !path.startsWith('src/schema/shapes/'))
    .filter((path) => vague.test(path) || !kebab.test(path.split('/').at(-1) ?? ''));
  expect(wrong).toEqual([]);
});
