import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** A threshold over everybody. */
export const oneGroup: Check = {
  name: 'one-group',
  about: 'A threshold that counts everybody together.',
  run: ({ detection, locate }) =>
    detection.branches.flatMap(({ finder }) =>
      (finder.kind === 'threshold' || finder.kind === 'spike') && finder.per.length === 0
        ? [checkCodes.raise.CHK2021({}, locate(finder.at, 'key'))]
        : [],
    ),
};
