import { expect, test } from 'vitest';
import type { Diagnostic, Label } from '../../../src/diagnostics/diagnostic.ts';
import { renderHuman } from '../../../src/diagnostics/render/human.ts';

const source = ["import { x } from 'y';", '', 'export default {', '  where: 1,', '};', ''].join(
  '\n',
);

function label(
  line: number,
  column: number,
  end: readonly [number, number],
  text = '',
  file = 'a.ts',
): Label {
  return {
    span: { file, start: { line, column }, end: { line: end[0], column: end[1] } },
    text,
  };
}

function finding(at: Label, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'DSL1001',
    slug: 'some-slug',
    severity: 'error',
    message: "there is no 'x'",
    at,
    related: [],
    ...more,
  };
}

function render(found: readonly Diagnostic[], text = source, colour = false): string {
  return renderHuman(found, (file) => (file === 'gone.ts' ? undefined : text), { colour });
}

test('a finding shows its code, place, the line with carets, a line around, and the way out', () => {
  const found = finding(label(4, 3, [4, 8], 'here'), { help: 'leave it out' });
  expect(render([found])).toBe(
    [
      "error[DSL1001]: there is no 'x'",
      ' --> a.ts:4:3',
      '  |',
      '3 | export default {',
      '4 |   where: 1,',
      '  |   ^^^^^ here',
      '5 | };',
      '  |',
      '  = help: leave it out',
      '',
    ].join('\n'),
  );
});

test('a range of lines is marked on each of them, a long one at both ends', () => {
  expect(render([finding(label(3, 16, [5, 2], 'all'))])).toContain(
    [
      '3 | export default {',
      '  |                ^',
      '4 |   where: 1,',
      '  |   ^^^^^^^^^',
      '5 | };',
      '  | ^ all',
    ].join('\n'),
  );
  const long = Array.from({ length: 30 }, (_, at) => `line ${at + 1}`).join('\n');
  const drawn = render([finding(label(2, 1, [20, 3]))], long);
  expect(drawn).toContain('...');
  expect(drawn).not.toContain('10 |');
});

test('related places are drawn in the same frame, and in other files below it', () => {
  const found = finding(label(4, 3, [4, 8]), {
    related: [label(1, 10, [1, 11], 'from here'), label(3, 1, [3, 7], 'and there', 'b.ts')],
  });
  const drawn = render([found]);
  expect(drawn).toContain("1 | import { x } from 'y';\n  |          - from here\n...\n");
  expect(drawn).toContain(' ::: b.ts:3:1\n');
  expect(drawn).toContain('  | ------ and there');
});

test('a file that cannot be shown leaves the place and the words', () => {
  const drawn = render([finding(label(1, 1, [1, 1], 'a link', 'gone.ts'))]);
  expect(drawn).toBe("error[DSL1001]: there is no 'x'\n --> gone.ts:1:1: a link\n");
});

test('a place past the end of the file draws no line', () => {
  expect(render([finding(label(400, 1, [400, 2]))])).toBe(
    "error[DSL1001]: there is no 'x'\n   --> a.ts:400:1\n",
  );
});

test('carets stand under tabs, wide characters, emoji and their joined forms', () => {
  const cases: readonly (readonly [line: string, column: number, pad: number])[] = [
    ['\tx', 2, 4],
    ['日本x', 3, 4],
    ['👩‍👩‍👧x', '👩‍👩‍👧'.length + 1, 2],
    ['é́x', 'é́'.length + 1, 1],
    ['‮x', 2, '\\u{202e}'.length],
  ];
  for (const [line, column, pad] of cases) {
    const drawn = render([finding(label(1, column, [1, column + 1]))], line).split('\n');
    expect(drawn[4]).toBe(`  | ${' '.repeat(pad)}^`);
  }
});

test('nothing that a user wrote reaches the terminal as a control', () => {
  const evil = '\u001b[2J\u202egpj.exe\u2066\u0007\r\nerror[FAKE]: owned\u009b31m\ud800';
  const found = finding(label(1, 1, [1, 3], evil), {
    message: evil,
    help: evil,
    related: [label(1, 1, [1, 2], evil, `b${evil}`)],
  });
  const drawn = render([found], evil);
  expect(drawn).not.toMatch(/[\p{Cf}\p{Cs}]/u);
  expect(drawn.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(drawn).not.toMatch(/^error\[FAKE\]/mu);
  expect(drawn).toContain('\\u{1b}[2J\\u{202e}gpj.exe');
});

test('a long line is cut around its carets', () => {
  const line = `${'a'.repeat(50_000)}HERE${'b'.repeat(50_000)}`;
  const [, , , code, carets] = render([finding(label(1, 50_001, [1, 50_005]))], line).split('\n');
  expect(code).toMatch(/^1 \| …a+HEREb+…$/);
  expect(code?.length).toBeLessThan(130);
  expect(carets?.indexOf('^')).toBe(code?.indexOf('HERE'));
  expect(carets).toMatch(/^  \| +\^{4}$/);
});

test('the order is by place, whatever the order of arrival, and twins are told once', () => {
  const first = finding(label(1, 1, [1, 2]), { message: 'first' });
  const second = finding(label(1, 1, [1, 2]), { message: 'second' });
  const third = finding(label(4, 1, [4, 2]), { message: 'third' });
  expect(render([third, second, first, second])).toBe(render([first, second, third]));
  expect(render([third, second, first]).match(/first|second|third/g)).toEqual([
    'first',
    'second',
    'third',
  ]);
});

test('colour only where it is asked for', () => {
  const found = finding(label(4, 3, [4, 8]));
  expect(render([found], source, true)).toContain('\u001b[31m');
  expect(render([found])).not.toContain('\u001b');
});

test('nothing found renders as nothing', () => {
  expect(render([])).toBe('');
});
