import { quote } from './quote.ts';
import { generatedMark } from './print-table.ts';
import type { PlannedName } from './plan-names.ts';

const widest = 96;

/** The text of the module that tells all tables by name without importing any. */
export function printIndex(names: readonly PlannedName[]): string {
  const lines: string[] = [];
  let line = '';
  for (const { table } of names) {
    if (line !== '' && line.length + table.length + 1 > widest) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? table : ` ${table}`;
  }
  if (line !== '') lines.push(line);
  const odd = names.filter(({ table, identifier }) => table !== identifier);
  const pairs = odd.map(({ table, identifier }) => `  [${quote(table)}, ${quote(identifier)}],\n`);
  return `${generatedMark}

/** The names of all tables, in order. */
export const tableNames: readonly string[] = \`
${lines.join('\n')}
\`
  .trim()
  .split(/\\s+/);

/** The tables whose file and export are called otherwise than the table. */
export const tableIdentifiers: ReadonlyMap<string, string> = new Map<string, string>([${
    pairs.length === 0 ? '' : `\n${pairs.join('')}`
  }]);
`;
}
