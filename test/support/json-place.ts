/** The members of a JSON value; of an array, its elements by their positions. Others have none. */
export function membersOf(value: unknown): readonly (readonly [key: string, value: unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The values of a JSON value's members, in order. */
export function valuesOf(value: unknown): readonly unknown[] {
  return membersOf(value).map(([, one]) => one);
}

/** The keys of a JSON value's members, in order. */
export function keysOf(value: unknown): readonly string[] {
  return membersOf(value).map(([key]) => key);
}

/** What stands at a place in a JSON value; nothing where there is no such place. */
export function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, step) => new Map(membersOf(found)).get(String(step)), value);
}
