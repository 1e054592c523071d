import type { Span } from './span.ts';

/** One step into a value: the name of a property, or the position in an array. */
export type PathStep = string | number;

/** Which part of a property a finding is about: its name or what stands after the colon. */
export type Facet = 'key' | 'value';

/**
 * Answers where in the author's source a part of a value was written. A part that has no place of its own
 * (it came from a variable, a call, a spread) answers with the nearest place that holds it.
 */
export type Locator = (path: readonly PathStep[], facet?: Facet) => Span;
