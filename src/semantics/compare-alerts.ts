import type { Alert } from './alert.ts';
import { compareText } from './text/compare-text.ts';

/** Orders alerts by moment, branch, group and events. */
export function compareAlerts(a: Alert, b: Alert): number {
  return compareText(sortKey(a), sortKey(b));
}

function sortKey(alert: Alert): string {
  const { first, last, branch, group, count, events } = alert;
  return JSON.stringify([first, last, branch ?? '', group, count, events]);
}
