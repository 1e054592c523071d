/** A place in a file. Lines and columns count from 1, columns in UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range in a file; `end` is the position after the last character. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** A span that covers a single position: all that a V8 call site or a YAML mark can tell. */
export function pointSpan(file: string, line: number, column: number): Span {
  const at: Position = { line, column };
  return { file, start: at, end: at };
}

/** The span of a whole file, for findings that have no better place. */
export function fileSpan(file: string): Span {
  return pointSpan(file, 1, 1);
}
