import { techniques1000 } from './techniques-1000.ts';
import { techniques1100 } from './techniques-1100.ts';
import { techniques1400 } from './techniques-1400.ts';
import { techniques1550 } from './techniques-1550.ts';
import { techniques1580 } from './techniques-1580.ts';

/** The version of ATT&CK that these techniques are of. */
export const attackVersion = 19;

const names = {
  ...techniques1000,
  ...techniques1100,
  ...techniques1400,
  ...techniques1550,
  ...techniques1580,
};

/** The number of a technique or sub-technique of ATT&CK 19. */
export type CurrentTechniqueId = keyof typeof names;

/** The names of all techniques and sub-techniques of the enterprise matrix, by number. */
export const techniqueNames: ReadonlyMap<string, string> = new Map(Object.entries<string>(names));
