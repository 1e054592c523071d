import type { ColumnDeclaration } from '../backends/kql/syntax.ts';
import { findTable } from '../schema/find-table.ts';
import { realColumns } from '../schema/scalar-type-of.ts';

/** The columns of those tables among `name=file` arguments that Log Analytics knows. */
export async function knownSchemas(
  data: readonly string[],
): Promise<ReadonlyMap<string, readonly ColumnDeclaration[]>> {
  const known = new Map<string, readonly ColumnDeclaration[]>();
  for (const text of data) {
    const name = text.slice(0, Math.max(0, text.indexOf('='))).trim();
    const table = await findTable(name);
    if (table === undefined) continue;
    known.set(
      name,
      [...realColumns(table)].map(([column, type]) => ({ name: column, type })),
    );
  }
  return known;
}
