import { sigmaTags } from '../../../../schema/attack/technique.ts';
import { sentinelTactics, tacticsOfSentinel } from '../../../../schema/attack/tactics.ts';
import type { Meta } from '../../../../ir/detection-ir.ts';

/** The tags of ATT&CK 19: each technique with those of its tactics that are meant, tactics first. */
export function tagsOf(meta: Meta): readonly string[] {
  const meant = new Set(meta.tactics.flatMap(tacticTags));
  const tactics: string[] = [];
  const techniques: string[] = [];
  for (const id of meta.techniques) {
    const tags = sigmaTags(id);
    const own = tags.slice(0, -1);
    const chosen = own.filter((tag) => meant.has(tag));
    tactics.push(...(chosen.length > 0 ? chosen : own));
    techniques.push(...tags.slice(-1));
  }
  return [...new Set([...tactics, ...techniques])];
}

function tacticTags(name: string): readonly string[] {
  const tactic = sentinelTactics.find((one) => one === name);
  return tactic === undefined ? [] : tacticsOfSentinel[tactic].map((tag) => `attack.${tag}`);
}
