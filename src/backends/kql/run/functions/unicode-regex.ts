const outside: Readonly<Record<string, string>> = {
  '\\d': '\\p{Nd}',
  '\\D': '\\P{Nd}',
  '\\s': '[\\s\\x{b}\\x{85}\\p{Z}]',
  '\\S': '[^\\s\\x{b}\\x{85}\\p{Z}]',
  '\\w': '[\\p{L}\\p{M}\\p{Nd}\\p{Pc}]',
  '\\W': '[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}]',
};

const inside: Readonly<Record<string, string>> = {
  '\\d': '\\p{Nd}',
  '\\D': '\\P{Nd}',
  '\\s': '\\s\\x{b}\\x{85}\\p{Z}',
  '\\w': '\\p{L}\\p{M}\\p{Nd}\\p{Pc}',
};

/** Writes a pattern so that its digits, blanks and word characters are those of Unicode, as Kusto's are. */
export function unicodeClasses(pattern: string): string {
  if (!/\\[dDsSwW]/.test(pattern)) return pattern;
  let inClass = false;
  return pattern.replace(/\\Q[^]*?(?:\\E|$)|\\[^]|[[\]]/g, (part) => {
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    return (inClass ? inside[part] : outside[part]) ?? part;
  });
}
