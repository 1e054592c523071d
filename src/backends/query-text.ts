/** Literals and comments of KQL, in the order in which they have to be tried. */
const opaque =
  /\/\/[^\n]*|```[\s\S]*?```|~~~[\s\S]*?~~~|[hH]?@"(?:[^"]|"")*"|[hH]?@'(?:[^']|'')*'|[hH]?"(?:[^"\\\n]|\\.)*"|[hH]?'(?:[^'\\\n]|\\.)*'/g;

/** A query without its literals and comments: what is left is what it does. */
export function bareQuery(text: string): string {
  return text.replace(opaque, (found) => (found.startsWith('//') ? ' ' : '""'));
}

/** Does a query read every table there is? */
export function readsEverything(bare: string): boolean {
  return /\bsearch\s*\*|\bunion\s+(?:\w+\s*=\s*\w+\s+)*\*/i.test(bare);
}

/** What a query calls beside the language: workspace functions, by name, each once. */
export function calledFunctions(bare: string): readonly string[] {
  const names = [...bare.matchAll(/\b_\w+(?=\s*\()/g)].map((found) => found[0]);
  return [...new Set(names)].sort();
}

/**
 * The first character that no template or YAML file gives back as it went in, or that nobody would see: a control
 * character other than tab and newline, or half of a pair.
 */
export function unprintable(text: string): string | undefined {
  const found = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u.exec(text)?.[0];
  if (found === undefined) return undefined;
  return `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
