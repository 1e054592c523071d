import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** A finding about nobody. */
export const noEntities: Check = {
  name: 'no-entities',
  about: 'A rule that maps no entity.',
  run: ({ detection, locate }) =>
    detection.branches
      .filter((branch) => branch.entities.length === 0)
      .map((branch) => checkCodes.raise.CHK2016({}, locate(branch.at, 'key'))),
};
