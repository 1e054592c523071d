import type { Locator } from '../../diagnostics/locator.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { bareQuery, readsEverything, unprintable } from '../query-text.ts';
import { monitorCodes } from './diagnostics.ts';

/** What the query of a log search alert may not do, whoever wrote it. */
export function checkLogQuery(query: string, locate: Locator): readonly Diagnostic[] {
  const { raise } = monitorCodes;
  const whole = locate([]);
  const bare = bareQuery(query);
  const found: Diagnostic[] = [];
  const character = unprintable(query);
  if (character !== undefined) found.push(raise.ARM5210({ what: 'the query', character }, whole));
  const operator = /\b(?:bag_unpack|pivot|narrow)(?=\s*\()/.exec(bare)?.[0];
  if (operator !== undefined) found.push(raise.ARM5203({ operator }, whole));
  if (readsEverything(bare) || /(?:^|[|;(])\s*search\b/.test(bare)) {
    found.push(raise.ARM5207({}, whole));
  }
  const arguments_ = [...bare.matchAll(/\bago\s*\(([^)]*)\)/g)].map((one) => one[1] ?? '');
  if (arguments_.some((one) => !isTimeLiteral(one))) found.push(raise.ARM5204({}, whole));
  if (/\bAggregatedValue\b/.test(bare)) found.push(raise.ARM5205({}, whole));
  if (/\|\s*count\s*;?\s*$/.test(bare)) found.push(raise.ARM5206({}, whole));
  const call = /\b(?:adx|arg)(?=\s*\()/.exec(bare)?.[0];
  if (call !== undefined) found.push(raise.ARM5211({ call: `${call}()` }, whole));
  return found;
}

function isTimeLiteral(text: string): boolean {
  return /^\s*(?:\d+(?:\.\d+)?\s*[a-z]+|(?:time|timespan)\s*\([^)]*)\s*$/i.test(text);
}
