import { yamlText } from './yaml-text.ts';

/** A YAML node in blocks: lines below a key, four spaces in. */
export type YamlBlock = { readonly inline: string } | { readonly lines: readonly string[] };

/** A key with its value. */
export function entry(key: string, value: YamlBlock): readonly string[] {
  const name = yamlText.key(key);
  if ('inline' in value) return [`${name}: ${value.inline}`];
  return [`${name}:`, ...value.lines.map(indented)];
}

/** A map in blocks. */
export function mapping(...entries: readonly (readonly string[])[]): YamlBlock {
  return { lines: entries.flat() };
}

/** A list in blocks; an empty one stands beside its key. */
export function sequence(items: readonly (readonly string[])[]): YamlBlock {
  if (items.length === 0) return { inline: '[]' };
  return { lines: items.flatMap(asItem) };
}

function asItem([first = '', ...rest]: readonly string[]): readonly string[] {
  return [`- ${first}`, ...rest.map((line) => (line === '' ? line : `  ${line}`))];
}

function indented(line: string): string {
  return line === '' ? line : `    ${line}`;
}
