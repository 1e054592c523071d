import { didYouMean } from '../../diagnostics/suggest.ts';
import { matrix } from './matrix.ts';
import { retiredTechniques } from './retired-techniques.ts';
import type { RetiredTechnique, RetiredTechniqueId } from './retired-techniques.ts';
import { sentinelNumbers, sentinelTacticsOf, unlistedInSentinel } from './sentinel-techniques.ts';
import { tactics } from './tactics.ts';
import type { SentinelTactic, TacticName } from './tactics.ts';
import { techniqueNames } from './techniques.ts';
import type { CurrentTechniqueId } from './techniques.ts';

/** The number of a technique or sub-technique: of ATT&CK 19, or one that it retired and that is still in use. */
export type TechniqueId = CurrentTechniqueId | RetiredTechniqueId;

/** What is known of a technique. */
export interface Technique {
  readonly id: string;
  readonly name: string;
  /** The technique that a sub-technique belongs to. */
  readonly parent: string | undefined;
  /** Its tactics in ATT&CK 19; a retired technique's are its successor's. */
  readonly tactics: readonly TacticName[];
  /** The number that took the place of a retired one. */
  readonly successor: string | undefined;
}

/** How a technique is written in a Sentinel rule: sub-techniques stand in a list of their own. */
export interface SentinelTechnique {
  readonly technique: string;
  readonly subTechnique: string | undefined;
}

const retired: ReadonlyMap<string, RetiredTechnique> = new Map(Object.entries(retiredTechniques));
const tacticsByTechnique: ReadonlyMap<string, readonly TacticName[]> = byTechnique();
const sentinelExceptions: ReadonlyMap<string, readonly SentinelTactic[]> = new Map<
  string,
  readonly SentinelTactic[]
>(Object.entries(sentinelTacticsOf));
const sentinelUnlisted: ReadonlySet<string> = new Set(unlistedInSentinel);
const sentinelRenamed: ReadonlyMap<string, string> = new Map(Object.entries(sentinelNumbers));

/** The technique of this number, or nothing where there is none. */
export function technique(id: string): Technique | undefined {
  const gone = retired.get(id);
  const name = gone?.name ?? techniqueNames.get(id);
  if (name === undefined) return undefined;
  return { id, name, parent: parentOf(id), tactics: tacticsOf(id), successor: gone?.successor };
}

/** Is this the number of a technique? */
export function isTechniqueId(id: string): id is TechniqueId {
  return techniqueNames.has(id) || retired.has(id);
}

/** The tactics of a technique in ATT&CK 19, in the matrix's order; none for an unknown number. */
export function tacticsOf(id: string): readonly TacticName[] {
  const known = retired.get(id)?.successor ?? id;
  return techniqueNames.has(known) ? (tacticsByTechnique.get(parentOf(known) ?? known) ?? []) : [];
}

/** The tags of a Sigma rule for a technique: its tactics, then itself, in the numbering of ATT&CK 19. */
export function sigmaTags(id: string): readonly string[] {
  if (!isTechniqueId(id)) return [];
  const known = retired.get(id)?.successor ?? id;
  return [...tacticsOf(known).map((tactic) => `attack.${tactic}`), `attack.${known.toLowerCase()}`];
}

/** A technique as Sentinel writes it, in the numbering before ATT&CK 19. */
export function sentinelTechnique(id: string): SentinelTechnique {
  const number = sentinelRenamed.get(id) ?? id;
  const parent = parentOf(number);
  return { technique: parent ?? number, subTechnique: parent === undefined ? undefined : number };
}

/**
 * The tactics to put beside a technique in a Sentinel rule: those of ATT&CK that Sentinel's list has for it.
 * Where the two have nothing in common, Sentinel's list.
 */
export function sentinelTacticsFor(id: string): readonly SentinelTactic[] {
  const mapped = [...new Set(tacticsOf(id).map((name) => tactics[name].sentinel))];
  const listed = sentinelExceptions.get(sentinelTechnique(id).technique);
  if (listed === undefined) return mapped;
  const common = mapped.filter((tactic) => listed.includes(tactic));
  return common.length > 0 ? common : listed;
}

/**
 * The tactics of which a Sentinel rule needs at least one beside a technique; nothing where its published list
 * does not have the technique, so that nobody can say.
 */
export function sentinelAccepts(id: string): readonly SentinelTactic[] | undefined {
  const { technique: number } = sentinelTechnique(id);
  if (!isTechniqueId(id) || sentinelUnlisted.has(number)) return undefined;
  return sentinelExceptions.get(number) ?? sentinelTacticsFor(number);
}

/** The sentence that offers techniques: by a number nearly the same, or by name. */
export function didYouMeanTechnique(wrong: string): string | undefined {
  const upper = wrong.trim().toUpperCase();
  if (isTechniqueId(upper)) return `did you mean '${upper}'?`;
  const parent = parentOf(upper);
  if (parent !== undefined && techniqueNames.has(parent)) {
    const siblings = [...techniqueNames.keys()].filter((id) => parentOf(id) === parent);
    const last = siblings.at(-1);
    const first = siblings[0];
    if (first === undefined || last === undefined) return `'${parent}' has no sub-techniques`;
    return `'${parent}' has sub-techniques from '${first}' to '${last}'`;
  }
  if (/^T\d/.test(upper)) return didYouMean(upper, techniqueNames.keys());
  const byName = wrong.trim().toLowerCase();
  const named = [...techniqueNames].find(([, name]) => name.toLowerCase() === byName);
  return named === undefined ? undefined : `did you mean '${named[0]}'?`;
}

function parentOf(id: string): string | undefined {
  const dot = id.indexOf('.');
  return dot < 0 ? undefined : id.slice(0, dot);
}

function byTechnique(): ReadonlyMap<string, readonly TacticName[]> {
  const found = new Map<string, TacticName[]>();
  for (const [tactic, ids] of Object.entries(matrix)) {
    if (!isTacticName(tactic)) continue;
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), tactic]);
  }
  return found;
}

/** Is this the name of a tactic, as Sigma's tags write it? */
export function isTacticName(name: string): name is TacticName {
  return Object.hasOwn(tactics, name);
}
