import { expect, test } from 'vitest';
import type { Facet, PathStep } from '../../src/diagnostics/locator.ts';
import { createLocator } from '../../src/load/create-locator.ts';
import { markSource } from '../support/marked-source.ts';

function expectFound(marked: string, path: readonly PathStep[], facet?: Facet): void {
  const { text, span } = markSource('a.ts', marked);
  expect(createLocator('a.ts', text)(path, facet)).toEqual(span);
}

test('the value of a property, or its name', () => {
  expectFound(`export default detection({\n  where: { a: «'x'» },\n});`, ['where', 'a']);
  expectFound(`export default detection({\n  where: { «a»: 'x' },\n});`, ['where', 'a'], 'key');
  expectFound(`export default detection({ «'a b'»: 1 });`, ['a b'], 'key');
  expectFound(`export default detection({ ['a']: «1» });`, ['a']);
  expectFound(`export default detection({ 3: «1» });`, ['3']);
});

test('through objects and arrays, numbers counting elements', () => {
  expectFound(`export default detection({ a: [{ b: 1 }, { b: «2» }] });`, ['a', 1, 'b']);
  expectFound(`export default detection({ a: ['x', «'y'»] });`, ['a', 1]);
});

test('the empty path is the detection itself', () => {
  expectFound(`export default detection(«{ a: 1 }»);`, []);
  expectFound(`export default { wardline: 'detection', spec: «{ a: 1 }» };`, []);
});

test('however the detection reaches the export', () => {
  expectFound(`const rule = detection({ a: «1» });\nexport default rule;`, ['a']);
  expectFound(`const rule = detection({ a: «1» });\nexport { rule as default };`, ['a']);
  expectFound(`const spec = { a: «1» } as const;\nexport default detection(spec);`, ['a']);
  expectFound(`export default (detection({ a: «1» } satisfies X) as Y);`, ['a']);
});

test('constants of the same file are followed', () => {
  expectFound(`const w = { a: «1» };\nexport default detection({ where: w });`, ['where', 'a']);
  expectFound(`const where = { a: «1» };\nexport default detection({ where });`, ['where', 'a']);
  expectFound(`const w = { a: 1 };\nexport default detection({ where: «w» });`, ['where']);
});

test('spreads of the same file are looked into, the last property wins', () => {
  expectFound(`const b = { a: «1» };\nexport default detection({ ...b, c: 2 });`, ['a']);
  expectFound(`const b = { a: 1 };\nexport default detection({ ...b, a: «2» });`, ['a']);
  expectFound(`const l = ['x'];\nexport default detection({ a: [...l, «'y'»] });`, ['a', 1]);
  expectFound(`const l = [«'x'»];\nexport default detection({ a: [...l, 'y'] });`, ['a', 0]);
});

test('what comes from elsewhere is blamed on the clause that it came into', () => {
  expectFound(`export default detection({ where: «make()» });`, ['where', 'a', 'b']);
  expectFound(`import { w } from './w.ts';\nexport default detection({ where: «w» });`, [
    'where',
    'a',
  ]);
  expectFound(`export default detection({ where: «{ ...w }» });`, ['where', 'a']);
  expectFound(`export default detection({ a: «[...w, 1]» });`, ['a', 3]);
});

test('a circle of constants ends', () => {
  expectFound(`const a = b;\nconst b = a;\nexport default detection({ where: «a» });`, [
    'where',
    'x',
  ]);
});

test('`__proto__` and other odd names are names like any other', () => {
  expectFound(`export default detection({ ['__proto__']: «1» });`, ['__proto__']);
  expectFound(`export default detection(«{ a: 1 }»);`, ['constructor']);
});

test('without a default export, the file is the place', () => {
  const at = { line: 1, column: 1 };
  expect(createLocator('a.ts', 'const a = 1;')(['a'])).toEqual({
    file: 'a.ts',
    start: at,
    end: at,
  });
});
