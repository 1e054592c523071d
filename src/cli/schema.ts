import type { Command } from 'commander';
import type { CommandModule, Finish } from './command.ts';
import { exit } from './exit.ts';
import type { ExitCode } from './exit.ts';

interface SchemaOptions {
  readonly out: string;
  readonly name?: string;
}

/** `wardline schema`: typed tables out of a workspace's own schema, for its `_CL` tables above all. */
export const schemaCommand: CommandModule = {
  register(program: Command, finish: Finish): void {
    program
      .command('schema')
      .description('Write typed tables from the schema export of a workspace.')
      .argument('<paths...>', 'JSON or CSV files, or folders of them')
      .option('--out <dir>', 'where the typed tables go', 'tables')
      .option('--name <table>', 'the table of a getschema result that does not tell it')
      .addHelpText('after', help)
      .action(async (paths: readonly string[], options: SchemaOptions) => {
        finish(await writeTables(paths, options));
      });
  },
};

async function writeTables(
  paths: readonly string[],
  { out, name }: SchemaOptions,
): Promise<ExitCode> {
  const { generateTables } = await import('./generate-tables.ts');
  const { renderHuman } = await import('../diagnostics/render/human.ts');
  const { print, sourcesOf, tell, wantsColour } = await import('./output.ts');
  const { files, diagnostics } = generateTables({ paths, out, from: 'wardline', name });
  const colour = wantsColour(process.stderr, process.env);
  tell(renderHuman(diagnostics, sourcesOf(process.cwd()), { colour }));
  print(files.map((file) => `${file}\n`).join(''));
  return diagnostics.length > 0 ? exit.broken : exit.ok;
}

const help = `
What is read:
  az monitor log-analytics workspace table list -g <group> --workspace-name <name> -o json
  the JSON of the Tables REST API, or an ARM template with tables
  the CSV or JSON of a query such as  Visits_CL | getschema

Examples:
  wardline schema tables.json --out detections/tables
  wardline schema query_data.csv --name Visits_CL`;
