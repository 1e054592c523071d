import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** A rule that claims never to be wrong. */
export const noFalsePositives: Check = {
  name: 'no-false-positives',
  about: 'A rule that names no false positives.',
  run: ({ detection, locate }) =>
    detection.meta.falsePositives.length > 0
      ? []
      : [checkCodes.raise.CHK2017({}, locate(['title']))],
};
