/**
 * The search identifiers that `them` or a pattern stands for. Names that begin with an underscore are left
 * out, unless the pattern itself begins with one.
 */
export function matchingSearches(target: string, names: readonly string[]): readonly string[] {
  const pattern = target === 'them' ? '*' : target;
  const isOpen = pattern.startsWith('_');
  return names.filter((name) => (isOpen || !name.startsWith('_')) && fits(pattern, name));
}

/** `*` stands for any run of characters; matched without backtracking over more than one of them. */
function fits(pattern: string, name: string): boolean {
  const [head = '', ...pieces] = pattern.split('*');
  if (pieces.length === 0) return name === pattern;
  if (!name.startsWith(head)) return false;
  const tail = pieces.pop() ?? '';
  let at = head.length;
  for (const piece of pieces) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - tail.length >= at && name.endsWith(tail);
}
