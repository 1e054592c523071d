import type { PackFiles } from '../../src/publish/pack-files.ts';

/** A pack of some files, of which a part is always the same and the rest says which pack it is. */
export function packOf(mark: string, count = 40): PackFiles {
  const paths = Array.from(
    { length: count },
    (_, index) => `kql/area${index % 4}/rule-${index}.kql`,
  );
  const own = `kql/${mark}/only.kql`;
  const texts = paths.map((path, index): [string, string] => [
    path,
    index < 5 ? 'same\n' : `${mark}\n`,
  ]);
  const manifest = { schema: 1, rules: [], files: [...paths, own] };
  return new Map([
    ...texts,
    [own, `${mark}\n`],
    ['manifest.json', `${JSON.stringify(manifest)}\n`],
  ]);
}
