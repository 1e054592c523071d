/** `last sign-in` as `LastSignIn`. */
export function pascalCase(text: string): string {
  const words = text.match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(joined) ? joined : `X${joined}`;
}

/** `working-hours` as `workingHours`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}

/** `TargetResources` as `TargetResource`, `modifiedProperties` as `ModifiedProperty`. */
export function singular(plural: string): string {
  const name = pascalCase(plural);
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  if (name.endsWith('s') && !name.endsWith('ss')) return name.slice(0, -1);
  return `${name}Item`;
}

/** The name, or the name with the first number that makes it new; names are told apart without case. */
export function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  const used = new Set([...taken].map((one) => one.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let i = 2; ; i += 1) {
    const candidate = `${wanted}${String(i)}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
