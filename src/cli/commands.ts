import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import type { CommandModule } from './command.ts';
import { listCommand } from './list.ts';
import { query } from './query.ts';
import { schemaCommand } from './schema.ts';
import { sigmaCommand } from './sigma.ts';

/** Every command, in the order that `--help` lists them. */
export const commands: readonly CommandModule[] = [
  checkCommand,
  buildCommand,
  query,
  sigmaCommand,
  listCommand,
  schemaCommand,
];
