import type { Artifact } from '../backends/backend.ts';
import { watchlistsFolder } from '../backends/sentinel/watchlist.ts';
import { layerName } from './navigator-layer.ts';
import { manifestName } from './manifest.ts';

/**
 * The settings of Sentinel Repositories for a repository whose root is the pack. They leave `sentinel/arm/` as all
 * that is deployed: the Bicep files are the same rules again, and the rest is of other types.
 */
export function repositoriesConfig(deployments: readonly string[]): Artifact {
  const config = {
    prioritizedcontentfiles: [],
    excludecontentfiles: [
      layerName,
      'azure-monitor',
      ...deployments,
      manifestName,
      'sentinel/bicep',
      watchlistsFolder,
    ],
    parameterfilemappings: {},
  };
  return {
    path: 'sentinel-deployment.config',
    text: `${JSON.stringify(config, undefined, 2)}\n`,
  };
}
