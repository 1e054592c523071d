/**
 * Texts as YAML scalars that mean the same to every loader, of YAML 1.1 and of 1.2: nothing that either could take for a
 * number, a date, a truth value or null stands without quotes.
 */
export const yamlText = { plain: plainOrQuoted, quoted, key } as const;

const reserved = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null']);

/** Without quotes where that is safe beyond doubt. */
function plainOrQuoted(text: string): string {
  const isPlain = /^[A-Za-z](?:[A-Za-z0-9 ._,()/'-]*[A-Za-z0-9._)])?$/.test(text);
  return isPlain && !reserved.has(text.toLowerCase()) ? text : quoted(text);
}

/** In single quotes, or in double ones where something has to be escaped. */
function quoted(text: string): string {
  return /^[\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(text)
    ? `'${text.replaceAll("'", "''")}'`
    : `"${escaped(text)}"`;
}

/** The key of a map. */
function key(text: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_.|-]*$/.test(text);
  return isPlain && !reserved.has(text.toLowerCase()) ? text : quoted(text);
}

function escaped(text: string): string {
  let out = '';
  for (const ch of text) {
    const code = ch.codePointAt(0) ?? 0;
    if (ch === '\\' || ch === '"') out += `\\${ch}`;
    else if (ch === '\n') out += '\\n';
    else if (ch === '\t') out += '\\t';
    else if (isPrintable(code)) out += ch;
    else out += escape(code);
  }
  return out;
}

function isPrintable(code: number): boolean {
  if (code < 0x20 || (code > 0x7e && code < 0xa0)) return false;
  if (code === 0x2028 || code === 0x2029 || code === 0xfeff) return false;
  return (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe;
}

function escape(code: number): string {
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
