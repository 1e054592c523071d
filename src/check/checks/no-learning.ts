import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** A rule for what is new that does not know yet what is old. */
export const noLearning: Check = {
  name: 'no-learning',
  about: 'A first-seen rule without a time to learn.',
  run: ({ detection, locate }) =>
    detection.branches.flatMap(({ finder }) =>
      finder.kind === 'firstSeen' && finder.learning === 0
        ? [checkCodes.raise.CHK2020({}, locate(finder.at, 'key'))]
        : [],
    ),
};
