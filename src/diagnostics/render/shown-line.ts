import { toCells } from './cell.ts';
import type { Cell } from './cell.ts';

/** A line as it is printed: made harmless, cut where it is too long. */
export interface ShownLine {
  readonly text: string;
  /** The printed column, from 0, of a UTF-16 index into the line. */
  readonly columnOf: (index: number) => number;
}

const widest = 110;
const lead = 40;
const ellipsis = '…';

/** Prints the part of a line that holds `focus` (a UTF-16 index), or its beginning. */
export function showLine(line: string, focus = 0): ShownLine {
  const from = Math.max(0, focus - 4 * lead);
  const to = Math.min(line.length, focus + 4 * widest);
  const all = toCells(line.slice(from, to), from);
  const first = firstShown(all, focus, from > 0 || to < line.length);
  const shown = fit(all.slice(first));
  const left = first > 0 || from > 0 ? ellipsis : '';
  const right = first + shown.length < all.length || to < line.length ? ellipsis : '';
  return {
    text: `${left}${shown.map((cell) => cell.text).join('')}${right}`,
    columnOf: (index) => left.length + widthOf(shown.filter((cell) => cell.end <= index)),
  };
}

/** Cuts on the left only when the line does not fit and the focus lies past the lead. */
function firstShown(all: readonly Cell[], focus: number, isCut: boolean): number {
  if (!isCut && widthOf(all) <= widest) return 0;
  const before = all.filter((cell) => cell.end <= focus);
  let first = before.length;
  let width = 0;
  while (first > 0) {
    width += before[first - 1]?.width ?? 0;
    if (width > lead) break;
    first -= 1;
  }
  return first;
}

function fit(cells: readonly Cell[]): readonly Cell[] {
  let width = 0;
  const end = cells.findIndex((cell) => (width += cell.width) > widest);
  return end === -1 ? cells : cells.slice(0, end);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
