/** The only place that puts text between quotes; what a text holds can never end it. */
export function quote(value: string): string {
  if (/^[^"\p{C}\p{Zl}\p{Zp}]*\\[^"\p{C}\p{Zl}\p{Zp}]*$/u.test(value)) return `@"${value}"`;
  let result = '';
  for (const unit of value.match(/[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g) ?? []) {
    result += escapeCharacter(unit);
  }
  return `"${result}"`;
}

const named: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escapeCharacter(unit: string): string {
  const short = named.get(unit);
  if (short !== undefined) return short;
  if (unit.length > 1 || !/[\p{C}\p{Zl}\p{Zp}]/u.test(unit)) return unit;
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Words that cannot stand as a name without brackets. */
const reserved: ReadonlySet<string> = new Set(
  (
    'and or not by on in has contains startswith endswith between where extend project summarize join union ' +
    'let set print range count take limit sort order top distinct of to with kind as asc desc nulls first last ' +
    'datatable externaldata materialize toscalar typeof true false null dynamic datetime timespan time date bool ' +
    'boolean int long real double decimal guid uniqueid string evaluate invoke parse search find fork facet sample ' +
    'render consume getschema lookup partition scan step declare pattern access alias default from into like ' +
    'serialize reduce graph nodes pack'
  ).split(' '),
);

/** Can the text stand as a name without brackets? */
export function isPlainName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !reserved.has(text);
}

/** A name, in brackets where it needs them. */
export function quoteName(text: string): string {
  return isPlainName(text) ? text : `['${text.replace(/[\\']/g, '\\$&')}']`;
}
