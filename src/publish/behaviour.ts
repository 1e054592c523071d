import type { Branch, DetectionIr } from '../ir/detection-ir.ts';
import { lowerDetection } from '../lower/lower-detection.ts';
import { hashOfValue } from './canonical-json.ts';

/** Two hashes of a rule: of what it finds, and of what is told about it. */
export interface RuleHashes {
  readonly behaviour: string;
  readonly presentation: string;
}

/**
 * The hashes of a rule. What it finds is its branches and its schedule, without the names, places, entities and
 * details that only an analyst reads; those are presentation, as are all texts.
 */
export function hashesOf(ir: DetectionIr): RuleHashes {
  const { branches, shared, schedule, meta, targets, suppressions } = ir;
  const bare = lowerDetection({ ...ir, branches: branches.map(withoutShown) });
  const finds = {
    branches: bare.branches.map(({ stream, finder }) => ({ stream, finder })),
    shared: shared === undefined ? undefined : bare.shared,
    schedule,
  };
  const told = { ...meta, version: undefined };
  const shown = branches.map(({ name, entities, details }) => ({ name, entities, details }));
  const tells = { told, shown, targets, suppressions };
  return {
    behaviour: hashOfValue(withoutPlaces(finds)),
    presentation: hashOfValue(withoutPlaces(tells)),
  };
}

function withoutShown(branch: Branch): Branch {
  return { ...branch, entities: [], details: [] };
}

/** Drops where things were written: moving a line changes no rule. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'at')
      .map(([key, one]) => [key, withoutPlaces(one)]),
  );
}
