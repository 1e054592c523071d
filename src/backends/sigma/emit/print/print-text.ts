import { entry } from './yaml-block.ts';
import { yamlText } from './yaml-text.ts';

const width = 110;

/** A key with sentences: on the line where they are short, else in a block of lines that are not too long. */
export function printText(key: string, text: string): readonly string[] {
  const isShort = text.length <= width && !text.includes('\n');
  const isBlock = /^[\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\n]*$/.test(text);
  if (isShort || !isBlock) return entry(key, { inline: yamlText.plain(text) });
  const lines = text.split('\n').flatMap(wrapped);
  const [, ...block] = entry(key, { lines });
  return [`${key}: |`, ...block];
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else if (word !== '') lines.push(word);
  }
  return lines;
}
