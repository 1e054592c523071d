/** A disagreement on a base rule: the rule, and an event on which the two answers differ. */
export interface Disagreement {
  readonly rule: string;
  readonly event: Readonly<Record<string, unknown>>;
}

interface Known {
  /** What decides, and for whom. */
  readonly clause: string;
  readonly explains: (disagreement: Disagreement) => boolean;
}

/** Where the engine differs from the oracle on purpose. */
const known: readonly Known[] = [
  {
    clause:
      'modifiers appendix, \'exists\': "only verifies the presence of a field, not its value, be it empty or null"; the oracle takes an empty list for an absent field',
    explains: ({ rule, event }) => rule.includes('|exists: ') && hasEmptyList(event),
  },
  {
    clause:
      "rules specification, 'Maps': an integer value is that integer; the oracle rounds integers past 2^53",
    explains: ({ rule }) => rule.includes('9007199254740993'),
  },
  {
    clause:
      "rules specification, 'General': values are case-insensitive; by simple case folding 'ς' equals 'σ' for 'fieldref' too, where the oracle lower-cases",
    explains: ({ rule, event }) =>
      rule.includes('|fieldref') && JSON.stringify(event).includes('ς'),
  },
  {
    clause:
      'modifiers appendix, \'windash\': "all possible permutations of the `-`, `/`, …" wherever they stand; pySigma changes a dash only before a word',
    explains: ({ rule, event }) =>
      rule.includes('|windash') && JSON.stringify(event).includes('x/y'),
  },
];

function hasEmptyList(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some(hasEmptyList);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasEmptyList);
}

/** The clause that decides a disagreement for the engine, if there is one. */
export function clauseFor(disagreement: Disagreement): string | undefined {
  return known.find((one) => one.explains(disagreement))?.clause;
}

/**
 * Hits of one instant: "the time frame" holds all of them, or none. The oracle looks at them one after the
 * other, as if there were an order among them, which matters to `lt`, `eq`, `neq`, `not` and to sequences.
 */
export function isExplainedByTies(hitsAtSameInstant: readonly number[]): boolean {
  return hitsAtSameInstant.some((hits) => hits > 1);
}
