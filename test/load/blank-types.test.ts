import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { blankTypes } from '../../src/load/blank-types.ts';
import { applyEdits } from '../../src/load/source-edit.ts';
import { sourcesBelow } from '../support/repository.ts';

function erase(text: string): { readonly code: string; readonly refused: readonly string[] } {
  const ast = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext);
  const { edits, refused } = blankTypes(ts, ast);
  return { code: applyEdits(text, edits), refused: refused.map((one) => one.what) };
}

/** The compiler's own JavaScript for a text: the judge of what erasing should have left. */
function judge(text: string, fileName: string): string {
  return ts.transpileModule(text, {
    fileName,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  }).outputText;
}

/** The tree of a script without what makes no difference: parentheses, and statements that say nothing. */
function shape(text: string): string {
  const ast = ts.createSourceFile('a.js', text, ts.ScriptTarget.ESNext);
  const draw = (node: ts.Node): string => {
    if (ts.isParenthesizedExpression(node)) return draw(node.expression);
    const isEmpty =
      ts.isEmptyStatement(node) ||
      (ts.isExportDeclaration(node) &&
        node.moduleSpecifier === undefined &&
        /{\s*}/.test(node.getText(ast)));
    if (isEmpty) return '';
    const parts: string[] = [];
    ts.forEachChild(node, (child) => {
      parts.push(draw(child));
    });
    const own =
      parts.length === 0 ? node.getText(ast) : parts.filter((one) => one !== '').join(' ');
    return `(${ts.SyntaxKind[node.kind]} ${own})`;
  };
  return draw(ast);
}

function expectSame(text: string): void {
  const { code, refused } = erase(text);
  expect(refused).toEqual([]);
  expect(shape(judge(code, 'a.js'))).toBe(shape(judge(text, 'a.ts')));
  expect(code.length).toBe(text.length);
  expect(code.split('\n').length).toBe(text.split('\n').length);
}

const samples: Readonly<Record<string, string>> = {
  annotations: 'let a: string = "x", b: { c: number }[] = [], d!: Map<string, Set<number>>;',
  'no semicolon after a type': 'let a: number\n(b)\nlet c = d as any\n[e]\nf!\n(g)',
  'no semicolon before an interface': 'const a = 1\ninterface B { c: string }\n(d)',
  'type imports': 'import type { A } from "a";\nimport { type B, c, type D } from "b";\nuse(c);',
  'type exports':
    'export type { A } from "a";\nconst c = 1;\nexport { type B, c };\nexport type E = 1;',
  'only types in a list': 'import { type A } from "a";\nimport d, { type E, } from "b";\nd;',
  functions:
    'export function f<T extends object>(a?: T, ...b: string[]): asserts a is T { return; }',
  overloads: 'function f(a: string): void;\nfunction f(a: number): void;\nfunction f(a: any) {}',
  arrows: 'const f = async <T,>(a: T, b?: number): Promise<T> => a;',
  'a return type over lines': 'const f = (a: number): {\n  b: number;\n} => ({ b: a });\nf(1);',
  'a return type over lines, trailing comma': 'const f = (a: number, /* ) */): {\n} /* => */ => 1;',
  'type arguments': 'f<string>(a); new Map<string, Array<number>>(); t<A>`x`; a?.b<C>(); a?.<D>();',
  'instantiation expressions': 'const f = g<string>\nconst h = k<string>;',
  'as and satisfies':
    'export default { a: 1 as const, b: [2] satisfies number[] } as const satisfies X',
  'as within calls': 'f(a as string, (b as any).c, d! as E, ...(g as H[]));',
  'as as': 'const a = b as unknown as string\n(c)',
  'non-null': 'a!.b!.c![0]!();',
  'object methods':
    'const a = { b<T>(c: T): T { return c; }, get d(): number { return 1; }, async *e(f: G) {} };',
  destructuring: 'const { a, b: { c } }: { a: number; b: { c: string } } = d; const [e]: F = g;',
  catches: 'try { a(); } catch (e: unknown) { b(e as Error); }',
  loops: 'for (const a of b as string[]) { c(a as D); } for (const e in f!) g(e);',
  declarations:
    'declare const a: string;\ndeclare function b(): void;\ndeclare module "c" { export const d: 1; }\ndeclare global { interface E {} }\nf();',
  'nested statements': 'function f() { interface A { b: C }\n type D = 1\n return (1 as number) }',
  conditionals: 'const a = b as boolean ? c as string : d!;',
  comparisons: 'const a = (b as number) < (c as number) && d! > e;',
  templates: 'const a = `x${b as string}y${c<D>(e)}`;',
  'a type in a binary expression': 'const a = b ?? c as string;\nconst d = e as string || f;',
  'comments and regular expressions':
    'const a /* : no */ : /* yes */ string = /: string/.source; // : x as y',
  'wide characters': 'const a: string = "日本 👩‍👩‍👧 \u202e" as string; b(a!);',
  'carriage returns': 'let a: {\r\n  b: number\r\n} = c;\r\n',
};

test.each(Object.entries(samples))('%s', (_, text) => {
  expectSame(text);
});

test('positions stay: whatever is left stands where it stood', () => {
  for (const text of Object.values(samples)) {
    const { code } = erase(text);
    for (let at = 0; at < text.length; at += 1) {
      const left = code.charAt(at);
      expect([text.charAt(at), ' ', ';', ')']).toContain(left);
    }
  }
});

test('every source of this repository becomes what the compiler makes of it', () => {
  for (const { path, text } of ['src', 'test'].flatMap(sourcesBelow)) {
    if (path.startsWith('test/samples/') || /\bclass \w/.test(text)) continue;
    expectSame(text);
  }
});

describe('what is more than a type is refused', () => {
  test.each([
    ['enum A { B }', 'an enum'],
    ['const enum A { B }', 'an enum'],
    ['namespace A { export const b = 1; }', 'a namespace'],
    ['class A { b: string = "x"; }', 'a class'],
    ['const a = class {};', 'a class'],
    ['import a = require("a");', '`import … = …`'],
    ['export = a;', '`export = …`'],
    ['const a = <string>b;', 'an assertion in angle brackets'],
    ['function f(this: A) {}', 'a `this` parameter'],
    ['const a = b + c as number * d;', 'a type in the middle of an expression without parentheses'],
    [
      'const a = b && c as string ?? d;',
      'a type in the middle of an expression without parentheses',
    ],
    ['const a = async <\nT,\n>(b: T) => b;', 'a list of type parameters over several lines'],
  ])('%s', (text, what) => {
    expect(erase(text).refused).toEqual([what]);
  });

  test('but not where it only declares', () => {
    expectSame(
      'declare enum A { B }\ndeclare namespace C { const d: 1; }\ndeclare class E {}\nf();',
    );
  });
});
