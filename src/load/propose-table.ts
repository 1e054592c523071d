import { readdirSync } from 'node:fs';
import { didYouMean } from '../diagnostics/suggest.ts';

const prefix = 'wardline/tables/';

/** "Did you mean" for a table that is imported by a wrong name. */
export function proposeTable(specifier: string): string | undefined {
  if (!specifier.startsWith(prefix)) return undefined;
  const known = tables().map((name) => `${prefix}${name}`);
  return didYouMean(specifier, known) ?? 'wardline list tables shows every table';
}

/** The tables that this package ships: one module each. */
function tables(): readonly string[] {
  try {
    const folder = new URL('../../build/schema/tables/', import.meta.url);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => name.slice(0, -'.js'.length));
  } catch {
    return [];
  }
}
