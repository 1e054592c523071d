/** Every character of a text as an escape of a regular expression. */
function escaped(text: string): string {
  return Array.from(text, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`).join('');
}

function expression(source: string, cased: boolean): RegExp {
  return new RegExp(source, cased ? 'u' : 'iu');
}

/** The same text, case aside unless `cased`: told by the runtime's own regular expressions. */
export function naiveSame(a: string, b: string, cased: boolean): boolean {
  return expression(`^${escaped(a)}$`, cased).test(b);
}

/** A text test. */
export function naiveTextTest(
  op: 'contains' | 'startsWith' | 'endsWith' | 'has',
  text: string,
  pattern: string,
  cased: boolean,
): boolean {
  if (pattern === '') return false;
  const sought = escaped(pattern);
  const source = {
    contains: sought,
    startsWith: `^${sought}`,
    endsWith: `${sought}$`,
    has: `(?<![\\p{L}\\p{Nd}])${sought}(?![\\p{L}\\p{Nd}])`,
  }[op];
  return expression(source, cased).test(text);
}
