/** The words that no type or constant of a generated file can be called. */
const taken: ReadonlySet<string> = new Set(
  (
    'any arguments await bigint boolean break case catch class columns const continue debugger default ' +
    'defineTable delete do else enum eval export extends false Fields finally for function if implements ' +
    'import in instanceof interface let listed never new null number object package private protected ' +
    'public return shape standardColumns static string super switch symbol Table this throw true try ' +
    'typeof undefined unknown var void while with yield'
  ).split(' '),
);

/** A table's name, and the name of its file and of what the file exports. */
export interface PlannedName {
  readonly table: string;
  readonly identifier: string;
}

/**
 * Gives each table a name for its file and its type: the table's own wherever that is possible. Names that
 * differ by case alone would be one file on some systems; a later one gets a number.
 */
export function planNames(tables: readonly string[]): readonly PlannedName[] {
  const used = new Set<string>();
  return tables.map((table) => {
    const base = taken.has(table) ? `${table}_` : table;
    let identifier = base;
    for (let number = 2; used.has(identifier.toLowerCase()); number += 1) {
      identifier = `${base}_${String(number)}`;
    }
    used.add(identifier.toLowerCase());
    return { table, identifier };
  });
}
