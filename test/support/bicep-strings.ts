/** The values of all texts of a Bicep file, by the language's own rules. */
export function readBicepStrings(source: string): readonly string[] {
  const found: string[] = [];
  const token = /\/\/[^\n]*|'''\n?([\s\S]*?)'''(?!')|'((?:[^'\\\n]|\\.|\\u\{[0-9a-f]+\})*)'/g;
  for (const [whole, raw, quoted] of source.matchAll(token)) {
    if (whole.startsWith('//')) continue;
    found.push(raw ?? unescaped(quoted ?? ''));
  }
  return found;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function unescaped(text: string): string {
  if (/(?:^|[^\\])(?:\\\\)*\$\{/.test(text)) throw new Error(`an expression in a text: ${text}`);
  return text.replace(/\\([\s\S])/g, (_, one: string) => escapes.get(one) ?? one);
}
