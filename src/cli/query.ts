import type { Command } from 'commander';
import type { CommandModule } from './command.ts';

/** What the command line gives. */
export interface QueryOptions {
  readonly batch?: boolean;
}

/** `wardline query` */
export const query: CommandModule = {
  register: (program: Command, finish) => {
    program
      .command('query')
      .argument('[kql]')
      .option('--batch')
      .action(async (_kql: string | undefined, options: QueryOptions) => {
        const { runBatch } = await import('./query-batch.ts');
        await runBatch(options);
        finish(0);
      });
  },
};
