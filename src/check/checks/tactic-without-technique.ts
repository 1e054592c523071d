import { tactics as known } from '../../schema/attack/tactics.ts';
import { sentinelAccepts, tacticsOf } from '../../schema/attack/technique.ts';
import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';

/** A tactic that nothing in the rule serves. */
export const tacticWithoutTechnique: Check = {
  name: 'tactic-without-technique',
  about: 'A tactic that no technique of the rule serves.',
  run: ({ detection, locate }) => {
    const { techniques, tactics } = detection.meta;
    const served = new Set<string>(
      techniques.flatMap((one) => [
        ...tacticsOf(one).map((tactic) => known[tactic].sentinel),
        ...(sentinelAccepts(one) ?? []),
      ]),
    );
    return tactics.flatMap((tactic, index) =>
      served.has(tactic) ? [] : [checkCodes.raise.CHK2007({ tactic }, locate(['tactics', index]))],
    );
  },
};
