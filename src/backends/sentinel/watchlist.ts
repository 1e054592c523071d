import type { ListReference } from '../../ir/expression.ts';
import type { Artifact } from '../backend.ts';
import { armLiteral, armQuoted } from '../arm-string.ts';
import { armTemplateText, workspaceParameter } from '../arm-template.ts';
import type { ArmParameter, ArmResource } from '../arm-template.ts';

/** What is told about a customer's list, for those who have to fill it. */
export interface ListFacts {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
}

/** A watchlist that rules read. */
export interface Watchlist extends Pick<ListReference, 'name' | 'item' | 'column'> {
  readonly facts: ListFacts | undefined;
}

const watchlistsVersion = '2023-02-01';

/** The folder of watchlists in the pack. */
export const watchlistsFolder = 'sentinel/watchlists';

/** The name of the parameter that holds a watchlist's first rows. */
export function rowsParameterName(list: Watchlist): string {
  return `rows-${list.name}`;
}

/** The parameter for a watchlist's first rows. */
export function rowsParameter(list: Watchlist): ArmParameter {
  const about = list.facts === undefined ? '' : ` ${list.facts.meaning}`;
  return {
    type: 'array',
    defaultValue: [],
    metadata: {
      description: `First rows of the watchlist '${list.name}', one value each.${about}`,
    },
  };
}

/** A watchlist as a resource: its header, and the rows that the deployment is given. */
export function watchlistResource(list: Watchlist): ArmResource {
  const description = list.facts?.meaning ?? `Read by analytic rules: ${list.item}.`;
  const header = armQuoted(`${list.column}\n`);
  const rows = `join(parameters('${rowsParameterName(list)}'), '\n')`;
  return {
    type: 'Microsoft.OperationalInsights/workspaces/providers/Watchlists',
    apiVersion: watchlistsVersion,
    name: `[concat(parameters('workspace'),'/Microsoft.SecurityInsights/${list.name}')]`,
    properties: {
      displayName: list.name,
      description: armLiteral(description),
      provider: 'Wardline',
      source: `${list.name}.csv`,
      sourceType: 'Local file',
      itemsSearchKey: list.column,
      contentType: 'text/csv',
      numberOfLinesToSkip: 0,
      rawContent: `[concat(${header}, ${rows})]`,
    },
  };
}

/** A watchlist's files: a template, and a file with its header to fill by hand. */
export function watchlistArtifacts(list: Watchlist): readonly Artifact[] {
  const parameters = {
    workspace: workspaceParameter,
    [rowsParameterName(list)]: rowsParameter(list),
  };
  const resources = [watchlistResource(list)];
  return [
    {
      path: `${watchlistsFolder}/${list.name}.json`,
      text: armTemplateText({ parameters, resources }),
    },
    { path: `${watchlistsFolder}/${list.name}.csv`, text: `${list.column}\n` },
  ];
}
