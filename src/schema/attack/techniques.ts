import { techniques1000 } from './techniques-1000.ts';
import { techniques1100 } from './techniques-1100.ts';
import { techniques1400 } from './techniques-1400.ts';
import { techniques1550 } from './techniques-1550.ts';
import { techniques1580 } from './techniques-1580.ts';

/** The version of ATT&CK that these techniques are of. */
export const attackVersion = 19;

/** All techniques and sub-techniques of the enterprise matrix. */
export const techniques = {
  ...techniques1000,
  ...techniques1100,
  ...techniques1400,
  ...techniques1550,
  ...techniques1580,
} as const;

/** The number of a technique or sub-technique of ATT&CK 19. */
export type CurrentTechniqueId = keyof typeof techniques;
