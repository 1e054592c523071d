import { Option } from 'commander';
import type { CommandModule } from './command.ts';

/** What the command line gives. */
export interface QueryOptions {
  readonly batch?: boolean;
  readonly data: readonly string[];
  readonly watchlist: readonly string[];
  readonly schema: readonly string[];
  readonly now?: string;
  readonly format: 'table' | 'json' | 'csv' | 'ndjson';
  readonly timeout?: string;
  readonly maxRows?: string;
  readonly allowFiles?: string;
}

const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];
const none: readonly string[] = [];

/** `wardline query`: runs KQL over rows in files. */
export const query: CommandModule = {
  register: (program, finish) => {
    program
      .command('query')
      .description('run KQL over rows in files')
      .argument('[kql]', 'the query')
      .option(
        '-d, --data <table=file>',
        'rows of a table: NDJSON, a JSON array or CSV',
        gather,
        none,
      )
      .option('-w, --watchlist <alias=file>', 'rows of a watchlist', gather, none)
      .option(
        '-s, --schema <table=columns>',
        "columns of a table: 'T=(a: long, b: string)'",
        gather,
        none,
      )
      .option('--now <datetime>', 'what now() answers; the time of the call unless given')
      .addOption(
        new Option('-f, --format <format>', 'how rows are printed')
          .choices(['table', 'json', 'csv', 'ndjson'])
          .default('table'),
      )
      .option('--timeout <seconds>', 'stop a query that takes longer')
      .option('--max-rows <number>', 'stop an operator that makes more rows')
      .option('--allow-files <folder>', "let 'externaldata' read files below a folder")
      .option('--batch', 'answer the queries on standard input, a JSON object on each line')
      .addHelpText(
        'after',
        `
Examples:
  $ wardline query 'SigninLogs | summarize count() by ResultType' --data SigninLogs=events.ndjson
  $ wardline query --batch --timeout 10 < queries.ndjson`,
      )
      .action(async (kql: string | undefined, options: QueryOptions) => {
        const { runQuery } = await import('./query-run.ts');
        finish(await runQuery(kql, options));
      });
  },
};
