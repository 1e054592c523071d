import type { ListFacts, Watchlist } from '../backends/sentinel/watchlist.ts';
import type { PackBuild, RuleBuild } from '../compile/build-pack.ts';
import { compareText } from './compare-text.ts';

/** The customer's lists that the queries of a pack read, each once, by name. */
export function watchlistsOf(
  pack: PackBuild,
  facts: ReadonlyMap<string, ListFacts>,
): readonly Watchlist[] {
  const found = new Map<string, Watchlist>();
  for (const list of pack.rules.filter(isDeployed).flatMap((rule) => rule.kql?.lists ?? [])) {
    const { name, item, column } = list;
    if (!found.has(name)) found.set(name, { name, item, column, facts: facts.get(name) });
  }
  return [...found.values()].sort((a, b) => compareText(a.name, b.name));
}

/** The names of the lists that one rule reads. */
export function listNamesOf(rule: RuleBuild): readonly string[] {
  const names = new Set((rule.kql?.lists ?? []).map((list) => list.name));
  return [...names].sort(compareText);
}

function isDeployed(rule: RuleBuild): boolean {
  return rule.emissions.get('sentinel')?.status !== 'refused';
}
