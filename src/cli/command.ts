import type { Command } from 'commander';
import type { ExitCode } from './exit.ts';

/** How a command tells its exit code once its work is done. */
export type Finish = (code: ExitCode) => void;

/**
 * One command of the program, one file each. `register` declares name, options and examples and must stay
 * light; whatever is heavy is imported inside the action, so that `--help` loads none of it.
 */
export interface CommandModule {
  readonly register: (program: Command, finish: Finish) => void;
}
