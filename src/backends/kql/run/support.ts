import { aggregateFamilies } from './aggregates/index.ts';
import { functionFamilies } from './functions/index.ts';
import { windowTable } from './functions/window.ts';
import { joinKinds } from './operators/join.ts';
import { operators } from './operators/prepare.ts';
import { plugins } from './plugins/index.ts';

/** What of KQL is refused by name, and why. */
export const refused: Readonly<Record<string, string>> = {
  'operator find': 'runs with a list of columns only: without one the analyzer chooses them',
  'operator make-graph': 'graphs are not evaluated',
  'operator graph-match': 'graphs are not evaluated',
  'operator reduce': 'its clustering is not published in full',
  'operator fork': 'a query has one result here',
  'operator facet': 'a query has one result here',
  'operator externaldata': 'reads files below the folder that the caller allows, never the network',
  'operator top-hitters':
    'runs unless its cut falls into a tie: which of equals stays is not defined',
  'function geo_info_from_ip_address': "its database is Microsoft's",
  'function geo_*': 'other geography needs a library of maps; distances and circles run',
  'function new_guid': 'a random answer cannot be checked',
  'function rand': 'a random answer cannot be checked',
  'function parse_user_agent': 'it needs a database of browsers',
  'function datetime_list_timezones': 'the list depends on the release of the engine',
  'function series_decompose': 'its method is not published in full',
  'function series_decompose_anomalies': 'its method is not published in full',
  'function series_decompose_forecast': 'its method is not published in full',
  'function series_fit_2lines': 'its method is not published in full',
  'function series_outliers': 'its method is not published in full',
  'function series_periods_detect': 'its method is not published in full',
  'function series_periods_validate': 'its method is not published in full',
  'function current_principal': 'there is no signed-in user',
  'plugin autocluster': 'machine learning',
  'plugin basket': 'machine learning',
  'plugin diffpatterns': 'machine learning',
  'plugin geo_line_lookup': 'geography needs a library of maps',
  'plugin geo_polygon_lookup': 'geography needs a library of maps',
  'plugin http_request': 'the network is not read',
  'plugin python': 'foreign code is not run',
  'plugin r': 'foreign code is not run',
  'plugin sql_request': 'the network is not read',
  'workspace functions':
    'saved functions of a workspace are not known; paste them as let statements',
  'tables of other workspaces': 'workspace(), cluster() and database() reach what is not here',
};

/** What the engine runs, in families. */
export function supported(): ReadonlyMap<string, readonly string[]> {
  const isRefused = (kind: string, name: string): boolean => `${kind} ${name}` in refused;
  const names = (kind: string, all: readonly string[]): readonly string[] =>
    all.filter((name) => !isRefused(kind, name)).sort();
  const entry = (kind: string, title: string, all: readonly string[]) =>
    [title, names(kind, all)] as const;
  return new Map([
    entry(
      'operator',
      'Operators',
      Object.keys(operators).filter((name) => name !== 'unsupported'),
    ),
    entry('source', 'Sources', [
      ...['datatable', 'externaldata', 'materialize', 'toscalar', '_GetWatchlist', 'table'],
    ]),
    entry('statement', 'Statements', ['let', 'let function', 'set', 'declare pattern']),
    entry('join', 'Kinds of join', joinKinds),
    ...Object.entries(functionFamilies).map(([family, table]) =>
      entry('function', `Functions: ${family}`, Object.keys(table)),
    ),
    entry('function', 'Functions: rows in order', Object.keys(windowTable)),
    ...Object.entries(aggregateFamilies).map(([family, table]) =>
      entry('aggregate', `Aggregates: ${family}`, Object.keys(table)),
    ),
    entry('plugin', 'Plugins', [...plugins.keys()]),
  ]);
}

/** The page that tells what the engine runs. */
export function supportPage(): string {
  const lists = [...supported()].map(
    ([title, all]) => `## ${title}\n\n${all.map((name) => `\`${name}\``).join(', ')}\n`,
  );
  const rows = Object.entries(refused).map(([name, reason]) => `| ${name} | ${reason} |`);
  return [
    '# What the KQL engine runs\n',
    'This page is written by `npm run docs:kql` from the registry of the engine. What is not named here is refused',
    'with the code `KQL3001` and the place in the query: the engine never guesses.\n',
    ...lists,
    '## Refused, and why\n',
    '| what | why |',
    '|---|---|',
    ...rows,
    '',
    differences,
  ].join('\n');
}

const differences = `## Where it differs from the cloud

- \`dcount\` and the sketches (\`hll\`, \`tdigest\`, percentiles) are exact here; the cloud estimates.
- \`take\`, \`sample\`, \`take_any\` and \`innerunique\` take the first rows; the cloud takes any.
- Rows without a \`sort\` come in the order of the input; the cloud promises none.
- Properties whose names are whole numbers come first in a bag's text.
`;
