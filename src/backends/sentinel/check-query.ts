import { bareQuery, readsEverything, unprintable } from '../query-text.ts';
import { sentinelCodes } from './diagnostics.ts';
import type { Reporter } from './reporter.ts';

const mostCharacters = 10_000;
const mostWorkspaces = 20;

/** What Sentinel asks of a query. */
export function checkQuery(reporter: Reporter): void {
  const { kql, at, say } = reporter;
  const { raise } = sentinelCodes;
  const whole = at([]);
  const { text } = kql;
  if (text.length === 0 || text.length > mostCharacters) {
    say(raise.ARM5010({ length: text.length, most: mostCharacters }, whole));
  }
  const character = unprintable(text);
  if (character !== undefined) say(raise.ARM5004({ what: 'the query', character }, whole));
  if (!kql.columns.some((column) => column.name === 'TimeGenerated')) {
    say(raise.ARM5014({}, whole));
  }
  checkReach(reporter);
}

/** What a query may read. */
function checkReach({ kql, at, say }: Reporter): void {
  const { raise } = sentinelCodes;
  const whole = at([]);
  const bare = bareQuery(kql.text);
  if (readsEverything(bare)) say(raise.ARM5011({}, whole));
  const call = /\b(?:adx|cluster|database)(?=\s*\()/i.exec(bare)?.[0];
  if (call !== undefined) say(raise.ARM5012({ call: `${call}()` }, whole));
  const workspaces = new Set(
    [...kql.text.matchAll(/\bworkspace\s*\(([^)]*)\)/gi)].map((one) => one[1]),
  );
  if (workspaces.size > mostWorkspaces) {
    say(raise.ARM5013({ count: workspaces.size, most: mostWorkspaces }, whole));
  }
  const operator = /\b(?:bag_unpack|pivot|narrow)(?=\s*\()/.exec(bare)?.[0];
  if (operator !== undefined && !bare.includes('column_ifexists')) {
    say(raise.ARM5015({ operator }, whole));
  }
  for (const list of kql.lists) {
    if (!isWatchlistAlias(list.name)) say(raise.ARM5060({ list: list.name }, whole));
  }
}

function isWatchlistAlias(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{1,62}[A-Za-z0-9]$/.test(name);
}
