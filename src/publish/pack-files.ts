import type { ListFacts } from '../backends/sentinel/watchlist.ts';
import { watchlistArtifacts } from '../backends/sentinel/watchlist.ts';
import type { PackBuild } from '../compile/build-pack.ts';
import { compareText } from './compare-text.ts';
import { deploymentFiles } from './deployment-files.ts';
import { watchlistsOf } from './lists-read.ts';
import { manifestName, manifestRule } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { navigatorLayer } from './navigator-layer.ts';
import { packReadme } from './pack-readme.ts';
import { repositoriesConfig } from './repositories-config.ts';

/** The files of a pack: their texts by their paths, in the order of the paths. */
export type PackFiles = ReadonlyMap<string, string>;

/** Everything that stands in the folder of a pack. The same sources give the same bytes, wherever and whenever. */
export function packFiles(pack: PackBuild, facts: ReadonlyMap<string, ListFacts>): PackFiles {
  const watchlists = watchlistsOf(pack, facts);
  const deployments = deploymentFiles(pack, watchlists);
  const artifacts = [
    ...pack.rules.flatMap((rule) => [...rule.emissions.values()].flatMap((one) => one.artifacts)),
    ...watchlists.flatMap(watchlistArtifacts),
    ...deployments,
    navigatorLayer(pack),
    repositoriesConfig(deployments.map(({ path }) => path)),
    packReadme(pack, watchlists),
  ];
  const files = artifacts.map(({ path }) => path).sort(compareText);
  const manifest: Manifest = { schema: 1, rules: pack.rules.map(manifestRule), files };
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  const all = [...artifacts, { path: manifestName, text }];
  return new Map(
    all.sort((a, b) => compareText(a.path, b.path)).map((one) => [one.path, one.text]),
  );
}
