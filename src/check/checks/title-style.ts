import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** Incident queues cut longer titles. */
const longest = 110;

/** A title that does not read as one. */
export const titleStyle: Check = {
  name: 'title-style',
  about: 'A title that is too long, ends with a full stop or begins in lower case.',
  run: ({ detection, locate }) => {
    const why = faultOf(detection.meta.title);
    return why === undefined ? [] : [checkCodes.raise.CHK2018({ why }, locate(['title']))];
  },
};

function faultOf(title: string): string | undefined {
  if (title.length > longest) return `has more than ${longest} characters`;
  if (title.endsWith('.')) return 'ends with a full stop';
  if (/^\p{Ll}/u.test(title)) return 'begins in lower case';
  return title.trim() === title ? undefined : 'has spaces around it';
}
