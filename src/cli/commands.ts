import { buildCommand } from './build.ts';
import type { CommandModule } from './command.ts';
import { query } from './query.ts';

/** Every command, in the order that `--help` lists them. */
export const commands: readonly CommandModule[] = [buildCommand, query];
