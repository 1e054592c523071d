import type { Branch, DetectionIr } from '../../../src/ir/detection-ir.ts';
import type { Term } from '../../../src/ir/expression.ts';
import type { Alert } from '../../../src/semantics/alert.ts';
import type { World } from '../../../src/semantics/world.ts';
import { naiveFind } from './naive-finder.ts';
import type { NaiveFinding } from './naive-finding.ts';
import { isGreater, naiveKey, type NaiveRow, type NaiveWorld } from './naive-stream.ts';
import { naiveMoment, naiveMomentText } from './naive-time.ts';

/**
 * The alerts of a rule, found in the most obvious way from the sentences of docs/semantics.md. Shares no code with
 * the reference evaluator; the order of the alerts says nothing.
 */
export function naiveEvaluate(detection: DetectionIr, world: World): readonly Alert[] {
  const naive: NaiveWorld = { world, now: naiveMoment(world.now) ?? 0n, shared: detection.shared };
  return detection.branches.flatMap((branch) =>
    naiveFind(branch.finder, branch.stream, naive).map((found) => alertOf(branch, found, naive)),
  );
}

function alertOf(branch: Branch, found: NaiveFinding, world: NaiveWorld): Alert {
  const shown = (of: Term, row: NaiveRow): string => naiveKey(of, row, world);
  return {
    branch: branch.name,
    group: found.group,
    first: naiveMomentText(found.first),
    last: naiveMomentText(found.last),
    count: found.count,
    events: sorted(found.events.map((row) => row.id)),
    entities: branch.entities
      .map(({ kind, identifiers }) => ({
        kind,
        identifiers: identifiers
          .map(({ name, of }) => ({ name, value: shown(of, found.shown) }))
          .filter(({ value }) => value !== ''),
      }))
      .filter(({ identifiers }) => identifiers.length > 0),
    details: branch.details.map(({ name, of, all }) => {
      const values = (all ? found.rows : [found.shown]).map((row) => shown(of, row));
      return { name, values: sorted(values.filter((value) => value !== '')) };
    }),
  };
}

/** The different texts, by code point. */
function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort((a, b) => (isGreater(a, b) ? 1 : isGreater(b, a) ? -1 : 0));
}
