import type { Colors } from 'picocolors/types.js';
import type { Mark, MarkedFile } from './mark.ts';
import { printable } from './printable.ts';
import { showLine } from './shown-line.ts';

/** What a frame is drawn with. */
export interface Brush {
  readonly colours: Colors;
  /** Colours the carets of the finding itself by its severity. */
  readonly strong: (text: string) => string;
}

const context = 1;

/** Draws the marked lines of one file with a line of context around each, gaps as `...`. */
export function drawFrame(
  marked: MarkedFile,
  source: string | undefined,
  gutter: number,
  brush: Brush,
): readonly string[] {
  const lines = source?.split(/\r\n|\n|\r/) ?? [];
  const shown = linesToShow(marked.marks, lines);
  if (shown.length === 0) return [];
  const bar = brush.colours.blue('|');
  const drawn = [`${' '.repeat(gutter)} ${bar}`];
  let previous = shown[0] ?? 0;
  for (const line of shown) {
    if (line > previous + 1) drawn.push(brush.colours.blue('...'));
    previous = line;
    const marks = marked.marks.filter((mark) => mark.line === line);
    drawn.push(...drawLine(line, lines[line - 1] ?? '', marks, gutter, brush));
  }
  return drawn;
}

/** The width of the line numbers: the same for every file of a finding. */
export function gutterOf(files: readonly MarkedFile[]): number {
  const last = Math.max(...files.flatMap((file) => file.marks.map((mark) => mark.line + context)));
  return String(last).length;
}

function linesToShow(marks: readonly Mark[], lines: readonly string[]): readonly number[] {
  const shown = new Set<number>();
  for (const { line } of marks) {
    if (line > lines.length) continue;
    for (let near = line - context; near <= line + context; near += 1) {
      const isMarked = near === line;
      const isText = (lines[near - 1] ?? '').trim() !== '';
      if (near >= 1 && near <= lines.length && (isMarked || isText)) shown.add(near);
    }
  }
  return [...shown].sort((a, b) => a - b);
}

function drawLine(
  number: number,
  line: string,
  marks: readonly Mark[],
  gutter: number,
  brush: Brush,
): readonly string[] {
  const { colours } = brush;
  const main = marks.find((mark) => mark.isPrimary) ?? marks[0];
  const shown = showLine(line, main === undefined ? 0 : startOf(main, line));
  const head = `${colours.blue(String(number).padStart(gutter))} ${colours.blue('|')}`;
  const drawn = [`${head} ${shown.text}`.trimEnd()];
  for (const mark of marks) {
    const from = shown.columnOf(startOf(mark, line));
    const to = shown.columnOf(mark.end === undefined ? line.length : mark.end - 1);
    const carets = (mark.isPrimary ? '^' : '-').repeat(Math.max(1, to - from));
    const text = mark.text === '' ? carets : `${carets} ${printable(mark.text)}`;
    const paint = mark.isPrimary ? brush.strong : colours.blue;
    const side = `${' '.repeat(gutter)} ${colours.blue('|')}`;
    drawn.push(`${side} ${' '.repeat(from)}${paint(text)}`);
  }
  return drawn;
}

/** UTF-16 index where a mark starts: past the indent, for a line in the middle of a longer range. */
function startOf(mark: Mark, line: string): number {
  return mark.start === undefined ? line.length - line.trimStart().length : mark.start - 1;
}
