import { Option } from 'commander';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { CommandModule } from './command.ts';
import type { ExitCode } from './exit.ts';
import type { ReportFormat } from './report.ts';

interface CheckFlags {
  readonly format: ReportFormat;
  readonly failOn: Severity;
  readonly cache: boolean;
}

/** `wardline check`: does every detection load, and what is to be said about it? */
export const checkCommand: CommandModule = {
  register: (program, finish) => {
    program
      .command('check')
      .summary('load every detection and report what is wrong with it')
      .description(
        'Loads every detection of the project, checks its types and its meaning, and shows each finding at its line.',
      )
      .argument('[paths...]', 'files or folders (default: the folder detections/)')
      .addOption(
        new Option('--format <format>', 'how to report')
          .choices(['human', 'json', 'sarif', 'github'])
          .default('human'),
      )
      .addOption(
        new Option('--fail-on <severity>', 'the least weight of a finding that fails the run')
          .choices(['error', 'warning', 'note'])
          .default('error'),
      )
      .option('--no-cache', 'check everything again, even if nothing changed')
      .addHelpText(
        'after',
        `
Exit code: 0 nothing found, 1 findings, 2 a detection does not load or compile, 3 wrong usage.

Examples:
  wardline check
  wardline check detections/identity --fail-on warning
  wardline check --format sarif > wardline.sarif`,
      )
      .action(async (paths: readonly string[], flags: CheckFlags) => {
        finish(await check(paths, flags));
      });
  },
};

async function check(typed: readonly string[], flags: CheckFlags): Promise<ExitCode> {
  const { checkProject } = await import('../compile/check-project.ts');
  const { packageVersion } = await import('../load/package-facts.ts');
  const { loadFrontend } = await import('./frontend.ts');
  const { print, sourcesOf, tell, wantsColour } = await import('./output.ts');
  const { resolveScope } = await import('./project-root.ts');
  const { exitCodeOf, renderReport } = await import('./report.ts');
  const scope = resolveScope(process.cwd(), typed);
  const report = await checkProject({
    ...scope,
    frontend: loadFrontend,
    environment: process.version,
    useCache: flags.cache,
    onOutput: tell,
  });
  const { out, aside } = renderReport(flags.format, report.diagnostics, {
    detections: report.detections,
    version: packageVersion(),
    sources: sourcesOf(scope.root),
    colour: wantsColour(process.stdout, process.env),
  });
  print(out);
  tell(aside);
  return exitCodeOf(report.diagnostics, report.isBroken, flags.failOn);
}
