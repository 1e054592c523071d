/** Can a table of a workspace have this name? Only such names ever become names of files and of types. */
export function isTableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name);
}
