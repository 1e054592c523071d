import type { Command } from 'commander';
import { Option } from 'commander';
import type { CommandModule, Finish } from './command.ts';

/** `wardline sigma`: anybody's Sigma rules, run over events and checked. */
export const sigmaCommand: CommandModule = {
  register(program, finish) {
    const sigma = program.command('sigma').description('run and check Sigma rules, anybody’s');
    registerRun(sigma, finish);
    registerCheck(sigma, finish);
  },
};

interface RunFlags {
  readonly data: string;
  readonly placeholders?: string;
  readonly timeField: string;
  readonly format: 'human' | 'json' | 'ndjson';
}

function registerRun(sigma: Command, finish: Finish): void {
  sigma
    .command('run')
    .description('run rules over events and print what they find')
    .argument('<rules...>', 'rule files, or folders of *.yml and *.yaml')
    .requiredOption('--data <file>', 'events: NDJSON, or one JSON array; - for standard input')
    .option(
      '--placeholders <file>',
      'values for %placeholders%: a map of names to lists, JSON or YAML',
    )
    .option('--time-field <name>', 'the field that holds the time of an event', 'TimeGenerated')
    .addOption(formatOption(['human', 'json', 'ndjson']))
    .addHelpText(
      'after',
      '\nExample:\n  $ wardline sigma run rules/ --data events.ndjson --format ndjson',
    )
    .action(async (rules: string[], flags: RunFlags) => {
      const { runSigmaCommand } = await import('./sigma/run-command.ts');
      finish(await runSigmaCommand(rules, flags));
    });
}

interface CheckFlags {
  readonly format: 'human' | 'json';
}

function registerCheck(sigma: Command, finish: Finish): void {
  sigma
    .command('check')
    .description('check rules against the specification and the conventions of SigmaHQ')
    .argument('<rules...>', 'rule files, or folders of *.yml and *.yaml')
    .addOption(formatOption(['human', 'json']))
    .addHelpText('after', '\nExample:\n  $ wardline sigma check rules/')
    .action(async (rules: string[], flags: CheckFlags) => {
      const { checkSigmaCommand } = await import('./sigma/check-command.ts');
      finish(await checkSigmaCommand(rules, flags));
    });
}

function formatOption(choices: readonly string[]): Option {
  return new Option('--format <format>', 'how to print').choices(choices).default('human');
}
