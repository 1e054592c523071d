import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The rule files that arguments name, folders searched through; or the argument that names nothing. */
export function findRuleFiles(
  paths: readonly string[],
): { readonly files: readonly string[] } | { readonly missing: string } {
  const files: string[] = [];
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return { missing: path };
    if (found.isDirectory()) files.push(...filesIn(path));
    else files.push(path);
  }
  return { files: [...new Set(files)] };
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}
