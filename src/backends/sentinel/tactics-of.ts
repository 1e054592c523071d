import { sentinelTactics } from '../../schema/attack/tactics.ts';
import {
  sentinelAccepts,
  sentinelTacticsFor,
  sentinelTechnique,
} from '../../schema/attack/technique.ts';
import { sentinelCodes } from './diagnostics.ts';
import type { Reporter } from './reporter.ts';

/** What a rule says about ATT&CK, as Sentinel wants it: sub-techniques stand apart from their parents. */
export interface AttackOfRule {
  readonly tactics: readonly string[];
  readonly techniques: readonly string[];
  readonly subTechniques: readonly string[];
}

/** The tactics and techniques of a rule, each technique with a tactic that Sentinel takes beside it. */
export function attackOf(reporter: Reporter): AttackOfRule {
  const { techniques, tactics: told } = reporter.detection.meta;
  const known = techniques.filter((technique, index) => isTechnique(technique, index, reporter));
  const split = known.map(sentinelTechnique);
  const tactics = told.length > 0 ? told : known.flatMap(sentinelTacticsFor);
  checkTactics(told, reporter);
  known.forEach((technique) => {
    checkCoupling(technique, techniques.indexOf(technique), tactics, reporter);
  });
  const inOrder = sentinelTactics.filter((tactic) => tactics.includes(tactic));
  return {
    tactics: inOrder,
    techniques: [...new Set(split.map((one) => one.technique))],
    subTechniques: [
      ...new Set(
        split.flatMap((one) => (one.subTechnique === undefined ? [] : [one.subTechnique])),
      ),
    ],
  };
}

function isTechnique(technique: string, index: number, { at, say }: Reporter): boolean {
  if (/^T\d{4}(?:\.\d{3})?$/.test(technique)) return true;
  say(sentinelCodes.raise.ARM5030({ technique }, at(['attack', index])));
  return false;
}

function checkTactics(told: readonly string[], { at, say }: Reporter): void {
  const known: readonly string[] = sentinelTactics;
  for (const [index, tactic] of told.entries()) {
    if (known.includes(tactic)) continue;
    say(sentinelCodes.raise.ARM5031({ tactic }, at(['tactics', index])));
  }
}

function checkCoupling(
  technique: string,
  index: number,
  tactics: readonly string[],
  { at, say }: Reporter,
): void {
  const accepted = sentinelAccepts(technique);
  const place = at(['attack', index]);
  if (accepted === undefined) {
    say(sentinelCodes.raise.ARM5033({ technique }, place));
  } else if (!accepted.some((tactic) => tactics.includes(tactic))) {
    say(sentinelCodes.raise.ARM5032({ technique, tactics: accepted }, place));
  }
}
