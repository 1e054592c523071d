import { didYouMean } from '../diagnostics/suggest.ts';
import { tableIdentifiers, tableNames } from './table-index.ts';
import type { Table } from './table.ts';

const known: ReadonlySet<string> = new Set(tableNames);

/** Is there a table of exactly this name? */
export function isKnownTable(name: string): boolean {
  return known.has(name);
}

/** The table of exactly this name, loaded when it is asked for. Only a name of the index becomes a module's. */
export async function findTable(name: string): Promise<Table | undefined> {
  if (!known.has(name)) return undefined;
  const identifier = tableIdentifiers.get(name) ?? name;
  const module: unknown = await import(`./tables/${identifier}.ts`);
  if (typeof module !== 'object' || module === null) return undefined;
  const found: unknown = Object.entries(module).find(([key]) => key === identifier)?.[1];
  return isTable(found) ? found : undefined;
}

/** Is this value a table? */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'table';
}

/** The sentence that offers tables of nearly this name. */
export function didYouMeanTable(wrong: string): string | undefined {
  return didYouMean(wrong, tableNames);
}

/** The sentence that offers columns of nearly this name. */
export function didYouMeanColumn(wrong: string, table: Table): string | undefined {
  return didYouMean(wrong, Object.keys(table.columns));
}
