/** What a YAML file of ours holds, in the order in which it is to be written. */
export type YamlValue =
  string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Letters, then words: nothing that some version of YAML reads as a number, a date, a truth or a mark. */
const plain = /^[A-Za-z][A-Za-z0-9_.,()/'-]*(?: [A-Za-z0-9_.,()/'-]+)*$/;

/** Spans of time, and ids: they begin with a digit and are no number to anybody. */
const token = /^(?:\d+[mhd]|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const word = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Line breaks of YAML 1.1, marks, and what no file shows: written as escapes, between double quotes. */
const escaped = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

const mostPlain = 120;

/** A value as YAML of which versions 1.1 and 1.2 read the same. */
export function yamlText(value: { readonly [key: string]: YamlValue }): string {
  return mapping(value, '').join('\n') + '\n';
}

function mapping(value: { readonly [key: string]: YamlValue }, indent: string): readonly string[] {
  return Object.entries(value).flatMap(([key, one]) =>
    entry(`${indent}${scalar(key)}:`, one, indent),
  );
}

/** `head` with its value behind or below it. */
function entry(head: string, value: YamlValue, indent: string): readonly string[] {
  if (typeof value === 'string') return text(head, value, `${indent}  `);
  if (typeof value !== 'object') return [`${head} ${value}`];
  if (isList(value)) {
    return value.length === 0 ? [`${head} []`] : [head, ...sequence(value, `${indent}  `)];
  }
  if (Object.keys(value).length === 0) return [`${head} {}`];
  return [head, ...mapping(value, `${indent}  `)];
}

function sequence(values: readonly YamlValue[], indent: string): readonly string[] {
  return values.flatMap((value) => {
    if (typeof value !== 'object' || isList(value)) return entry(`${indent}-`, value, indent);
    const [first = '', ...rest] = mapping(value, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function text(head: string, value: string, indent: string): readonly string[] {
  if (!value.includes('\n') || !isBlockSafe(value)) return [`${head} ${scalar(value)}`];
  const endsOpen = !value.endsWith('\n');
  const lines = (endsOpen ? value : value.slice(0, -1)).split('\n');
  return [
    `${head} |${endsOpen ? '-' : ''}`,
    ...lines.map((line) => (line === '' ? '' : `${indent}${line}`)),
  ];
}

/** A block begins with a visible character, ends with at most one line break, and escapes nothing. */
function isBlockSafe(value: string): boolean {
  return (
    /^\S/.test(value) &&
    !/\n\s*\n?$/.test(value.slice(0, -1)) &&
    !/[^\P{C}\n\t]/u.test(value) &&
    value.search(escaped) < 0
  );
}

function scalar(value: string): string {
  if (token.test(value)) return value;
  if (plain.test(value) && !word.test(value) && value.length <= mostPlain) return value;
  return JSON.stringify(value).replace(escaped, escape);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
