import { readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { suggest } from '../diagnostics/suggest.ts';

/** What a relative specifier means. */
export type Resolved =
  | { readonly kind: 'module'; readonly file: string }
  | { readonly kind: 'asset'; readonly file: string }
  | { readonly kind: 'missing'; readonly proposal: string | undefined };

/** Resolves as the compiler does: `./lists.ts` as it is written, `./lists.js` also for the `.ts` that it is made of. */
export function resolveRelative(root: string, from: string, specifier: string): Resolved {
  const file = posix.join(posix.dirname(from), specifier);
  const isFile = (path: string): boolean =>
    statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
  if (isFile(file)) return { kind: file.endsWith('.ts') ? 'module' : 'asset', file };
  const source = file.replace(/\.js$/, '.ts');
  if (source !== file && isFile(source)) return { kind: 'module', file: source };
  if (isFile(`${file}.ts`)) return { kind: 'missing', proposal: `${specifier}.ts` };
  const folder = posix.dirname(file);
  const name = posix.basename(file);
  const others = namesIn(join(root, folder)).filter((one) => one !== name);
  const [near] = suggest(name, others, 1);
  const base = specifier.slice(0, specifier.lastIndexOf('/') + 1);
  return { kind: 'missing', proposal: near === undefined ? undefined : `${base}${near}` };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.ts'));
  } catch {
    return [];
  }
}
