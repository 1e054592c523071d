/** What stands at a place in a JSON value; nothing where there is no such place. */
export function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, step) => new Map<string, unknown>(Object.entries(Object(found))).get(String(step)),
    value,
  );
}
