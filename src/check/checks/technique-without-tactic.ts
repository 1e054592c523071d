import { sentinelAccepts, sentinelTacticsFor } from '../../schema/attack/technique.ts';
import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** A technique that none of the named tactics goes with. */
export const techniqueWithoutTactic: Check = {
  name: 'technique-without-tactic',
  about: 'A technique none of whose tactics is named.',
  run: ({ detection, locate }) => {
    const { techniques, tactics } = detection.meta;
    if (tactics.length === 0) return [];
    return techniques.flatMap((technique, index) => {
      const accepted = sentinelAccepts(technique) ?? sentinelTacticsFor(technique);
      if (accepted.length === 0 || accepted.some((tactic) => tactics.includes(tactic))) return [];
      const params = { technique, tactics: accepted };
      return [checkCodes.raise.CHK2006(params, locate(['attack', index]))];
    });
  },
};
