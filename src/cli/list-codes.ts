import { codeTables } from './codes.ts';
import type { Listing } from './topic.ts';

/** Every code with its weight and name. */
export function listCodes(): Listing {
  const rows = codeTables.flatMap(({ table }) =>
    Object.entries(table).map(([code, entry]) => [code, entry.severity, entry.slug]),
  );
  return { columns: ['code', 'severity', 'name'], rows };
}
