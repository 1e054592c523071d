import type { CommandModule } from './command.ts';
import { schemaCommand } from './schema.ts';

/** Every command, in the order that `--help` lists them. */
export const commands: readonly CommandModule[] = [schemaCommand];
