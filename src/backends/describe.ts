import type { Meta } from '../ir/detection-ir.ts';

/** What an analyst reads beside an alert: what it means, what to do, when it is wrong, where to read on. */
export function describe(meta: Meta): string {
  return [
    meta.meaning,
    section('Respond', meta.respond, (step, index) => `${index + 1}. ${step}`),
    section('Known false positives', meta.falsePositives, bullet),
    section('References', meta.references, bullet),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(
  title: string,
  lines: readonly string[],
  show: (line: string, index: number) => string,
): string {
  return lines.length === 0 ? '' : [`${title}:`, ...lines.map(show)].join('\n');
}

function bullet(line: string): string {
  return `- ${line}`;
}
