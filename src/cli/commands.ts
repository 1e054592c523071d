import type { CommandModule } from './command.ts';
import { sigmaCommand } from './sigma.ts';

/** Every command, in the order that `--help` lists them. */
export const commands: readonly CommandModule[] = [sigmaCommand];
