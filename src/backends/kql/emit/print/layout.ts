/** Lines longer than this are broken where they can be. */
export const width = 100;

/** So many spaces. */
export function spaces(indent: number): string {
  return ' '.repeat(indent);
}

/** Is this one line that fits at an indent, with `more` characters around it? */
export function fits(text: string, indent: number, more = 0): boolean {
  return !text.includes('\n') && indent + text.length + more <= width;
}

/** Pieces on one line where they fit, else each on a line of its own. */
export function commaList(
  open: string,
  pieces: (indent: number) => readonly string[],
  close: string,
  indent: number,
): string {
  const line = `${open}${pieces(indent).join(', ')}${close}`;
  if (fits(line, indent)) return line;
  const inner = indent + 2;
  const lines = pieces(inner).map((piece) => `${spaces(inner)}${piece}`);
  return `${open}\n${lines.join(',\n')}\n${spaces(indent)}${close}`;
}
