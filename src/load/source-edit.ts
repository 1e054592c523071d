/** A text to put in place of a range of UTF-16 offsets. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
  let edited = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    edited += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return edited + text.slice(from);
}

/** As many blanks as there were characters; lines stay lines. */
export function blank(text: string): string {
  return text.replace(/[^\n\r\u2028\u2029]/g, ' ');
}

/** The offset after a closing character, where only blanks, comments and a last comma stand before it. */
export function closeAfter(text: string, from: number, close: ')' | '>' | ','): number | undefined {
  const gap = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*/y;
  gap.lastIndex = from;
  let at = from + (gap.exec(text)?.[0].length ?? 0);
  if (close !== ',' && text[at] === ',') {
    gap.lastIndex = at + 1;
    at += 1 + (gap.exec(text)?.[0].length ?? 0);
  }
  return text[at] === close ? at + 1 : undefined;
}
