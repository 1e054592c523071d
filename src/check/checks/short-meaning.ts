import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** Less than this says not even what was found. */
const enough = 80;

/** A meaning that leaves the analyst alone. */
export const shortMeaning: Check = {
  name: 'short-meaning',
  about: 'A meaning too short to act on.',
  run: ({ detection, locate }) => {
    const { length } = detection.meta.meaning;
    return length >= enough ? [] : [checkCodes.raise.CHK2015({ length }, locate(['meaning']))];
  },
};
