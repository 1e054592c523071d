import type { DetectionIr } from '../../../ir/detection-ir.ts';

const width = 98;

/** The comment above a query: what it is, what it finds, where it comes from. */
export function headerOf(detection: DetectionIr): string {
  const { title, meaning, id, version } = detection.meta;
  const source = `${detection.slug}, version ${version}, id ${id}`;
  return [title, ...wrapped(meaning), source]
    .map((line) => `// ${line.replace(/\s+/g, ' ').trim()}`.trimEnd())
    .join('\n');
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
