import { printable } from './printable.ts';

/** What a reader sees as one character, with the UTF-16 range it stands for and the columns it fills. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const tabWidth = 4;

/** Scripts and symbols that terminals draw two columns wide. */
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;

/** The cells of a piece of a line; `offset` is where the piece starts in its line. */
export function toCells(piece: string, offset: number): readonly Cell[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(piece), ({ segment, index }) =>
    toCell(segment, offset + index),
  );
}

function toCell(segment: string, start: number): Cell {
  const end = start + segment.length;
  if (segment === '\t') return { text: ' '.repeat(tabWidth), width: tabWidth, start, end };
  const text = printable(segment);
  if (text !== segment) return { text, width: text.length, start, end };
  return { text, width: wide.test(segment) ? 2 : 1, start, end };
}
