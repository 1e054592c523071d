import type { Bound } from '../../ir/finder.ts';
import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** A threshold that every record reaches. */
export const thresholdOfOne: Check = {
  name: 'threshold-of-one',
  about: 'A threshold that one record reaches.',
  run: ({ detection, locate }) =>
    detection.branches.flatMap(({ finder }) => {
      if (finder.kind !== 'threshold' || finder.measure.kind !== 'count') return [];
      return finder.bounds.every(isReachedByOne)
        ? [checkCodes.raise.CHK2019({}, locate(finder.at, 'key'))]
        : [];
    }),
};

function isReachedByOne({ op, value }: Bound): boolean {
  if (value.kind !== 'literal' || typeof value.value !== 'number') return false;
  return (op === 'atLeast' && value.value <= 1) || (op === 'above' && value.value < 1);
}
