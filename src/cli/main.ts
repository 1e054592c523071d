import { Command, CommanderError } from 'commander';
import { printable } from '../diagnostics/render/printable.ts';
import { packageVersion } from '../load/package-facts.ts';
import { commands } from './commands.ts';
import { exit } from './exit.ts';
import type { ExitCode } from './exit.ts';
import { UsageError } from './usage-error.ts';

/** Runs the program: the only place that sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', onClosedPipe);
  const program = new Command('wardline')
    .description('Detections as typed TypeScript, compiled and proved.')
    .version(packageVersion(), '-V, --version')
    .showHelpAfterError('(try --help)')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  const finish = (code: ExitCode): void => {
    process.exitCode = code;
  };
  for (const command of commands) command.register(program, finish);
  try {
    await program.parseAsync(argv);
  } catch (thrown) {
    process.exitCode = answer(thrown);
  }
}

/** Commander has printed its own sentence already; anything else that arrives here is our bug. */
function answer(thrown: unknown): ExitCode {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exit.ok : exit.usage;
  if (thrown instanceof UsageError) {
    process.stderr.write(`error: ${printable(thrown.message)}\n`);
    return exit.usage;
  }
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  process.stderr.write(`internal error: ${text}\nThis is a bug in wardline. Please report it.\n`);
  return exit.internal;
}

/** `wardline … | head` is no error. */
function onClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(exit.ok);
  throw error;
}
