/** A string literal of TypeScript in single quotes; whatever an editor would not show as itself is escaped. */
export function quote(text: string): string {
  const inner = text.replace(/[\\']|[^\x20-\x7e]/gu, (char) => {
    if (char === '\\' || char === "'") return `\\${char}`;
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return `'${inner}'`;
}

/** A key of an object literal. `__proto__` as a plain or quoted key would set the prototype. */
export function quoteKey(name: string): string {
  if (name === '__proto__') return `['__proto__']`;
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quote(name);
}

/** Text that is safe inside a doc comment, in one line. */
export function quoteComment(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ')
    .replaceAll('*/', '* /')
    .trim();
}
