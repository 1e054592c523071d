import type { TacticName } from './tactics.ts';

/** A technique's name and its tactics; a sub-technique's name alone, its tactics are those of its technique. */
export type TechniqueEntry = string | readonly [name: string, ...tactics: readonly TacticName[]];
