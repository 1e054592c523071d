import type { Diagnostic, Label } from '../diagnostic.ts';

/** Carets under a part of one line. `end` is `undefined` where they run to the end of the line. */
export interface Mark {
  readonly line: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly text: string;
  readonly isPrimary: boolean;
}

/** The marks of one file: what a code frame draws. */
export interface MarkedFile {
  readonly file: string;
  readonly at: Label;
  readonly marks: readonly Mark[];
}

/** Longer ranges are marked at their first and last line only. */
const mostFullyMarked = 4;

/** The marks of a finding, file by file; the file of the finding itself comes first. */
export function marksByFile(diagnostic: Diagnostic): readonly MarkedFile[] {
  const byFile = new Map<string, { at: Label; marks: Mark[] }>();
  for (const label of [diagnostic.at, ...diagnostic.related]) {
    const known = byFile.get(label.span.file) ?? { at: label, marks: [] };
    known.marks.push(...marksOf(label, label === diagnostic.at));
    byFile.set(label.span.file, known);
  }
  return Array.from(byFile, ([file, { at, marks }]) => ({ file, at, marks }));
}

function marksOf({ span, text }: Label, isPrimary: boolean): readonly Mark[] {
  const { start, end } = span;
  if (end.line <= start.line) {
    return [{ line: start.line, start: start.column, end: end.column, text, isPrimary }];
  }
  const marks: Mark[] = [
    { line: start.line, start: start.column, end: undefined, text: '', isPrimary },
  ];
  if (end.line - start.line < mostFullyMarked) {
    for (let line = start.line + 1; line < end.line; line += 1) {
      marks.push({ line, start: undefined, end: undefined, text: '', isPrimary });
    }
  }
  marks.push({ line: end.line, start: undefined, end: end.column, text, isPrimary });
  return marks;
}
