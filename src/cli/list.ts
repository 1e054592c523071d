import { Argument, Option } from 'commander';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { CommandModule } from './command.ts';
import { exit } from './exit.ts';
import type { ExitCode } from './exit.ts';
import type { Listing, Topic } from './topic.ts';
import { topics } from './topics.ts';
import { UsageError } from './usage-error.ts';

const byName: ReadonlyMap<string, Topic> = new Map<string, Topic>(Object.entries(topics));

/** `wardline list`: what there is to know by name. */
export const listCommand: CommandModule = {
  register: (program, finish) => {
    const about = [...byName].map(([name, topic]) => `  ${name.padEnd(12)}${topic.about}`);
    program
      .command('list')
      .summary('list what there is to know by name')
      .description(`Lists one of:\n${about.join('\n')}`)
      .addArgument(new Argument('<topic>', 'what to list').choices([...byName.keys()]))
      .argument('[name]', 'which one, where the topic asks for it')
      .addOption(
        new Option('--format <format>', 'how to list').choices(['human', 'json']).default('human'),
      )
      .action(async (topic: string, name: string | undefined, flags: { format: string }) => {
        finish(await list(topic, name, flags.format));
      });
  },
};

async function list(name: string, of: string | undefined, format: string): Promise<ExitCode> {
  const topic = byName.get(name);
  if (topic === undefined) throw new UsageError(`there is nothing to list as '${name}'`);
  const listing = await topic.list(of);
  const { print, sourcesOf, tell, wantsColour } = await import('./output.ts');
  print(format === 'json' ? asJson(listing) : await asText(listing));
  const found = listing.diagnostics ?? [];
  if (found.length === 0) return exit.ok;
  const { renderHuman } = await import('../diagnostics/render/human.ts');
  const { findProjectRoot } = await import('./project-root.ts');
  const root = findProjectRoot(process.cwd()) ?? process.cwd();
  const colour = wantsColour(process.stderr, process.env);
  tell(renderHuman(found, sourcesOf(root), { colour }));
  return hasErrors(found) ? exit.broken : exit.ok;
}

function asJson({ columns, rows }: Listing): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])),
  );
  return `${JSON.stringify(objects, undefined, 2)}\n`;
}

/** Columns as wide as their widest value, so that eyes and `awk` both find them. */
async function asText({ columns, rows }: Listing): Promise<string> {
  const { printable } = await import('../diagnostics/render/printable.ts');
  const shown = rows.map((row) => row.map(printable));
  const widths = columns.map((_, at) => Math.max(0, ...shown.map((row) => (row[at] ?? '').length)));
  const lines = shown.map((row) =>
    row
      .map((value, at) => value.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join('');
}
