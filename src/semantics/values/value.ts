import type { Json } from '../../values/json.ts';

/**
 * What a term is for a row, in the form that its type calls for: text, a number, a truth value, ticks of 100 ns
 * for moments and lengths of time, JSON for the rest. `undefined` is absent; there is no null.
 */
export type Value = Exclude<Json, null> | undefined;
