import type { Alert } from '../../../src/semantics/alert.ts';
import { evaluateDetection } from '../../../src/semantics/evaluate-detection.ts';
import type { World } from '../../../src/semantics/world.ts';
import type { DetectionIr } from '../../../src/ir/detection-ir.ts';
import type { Json, JsonObject } from '../../../src/values/json.ts';
import { asList, asObject, asText } from './document.ts';
import { readRule } from './read-rule.ts';

/** An example of the page: a rule, a world, and what is found in it. */
export interface Example {
  readonly rule: DetectionIr;
  readonly world: World;
  readonly alerts: readonly JsonObject[];
}

/**
 * The examples of a block. With `finds` and `passes`, each row is looked at on its own and is a finding or none;
 * with `rows` and `alerts`, all rows are one world.
 */
export function examplesOf(block: JsonObject, columns: JsonObject): readonly Example[] {
  const rule = readRule(block, columns);
  if (block['rows'] !== undefined) {
    const world = worldOf(block, asList(block['rows']));
    return [{ rule, world, alerts: asList(block['alerts']).map(asObject) }];
  }
  const found = asList(block['finds']).map((row) => ({ row, alerts: [{ events: ['a'] }] }));
  const passed = asList(block['passes']).map((row) => ({ row, alerts: [] }));
  return [...found, ...passed].map(({ row, alerts }) => ({
    rule,
    world: worldOf(block, [row]),
    alerts,
  }));
}

/** What the alerts of a world say of the things that an example says. */
export function foundIn({ rule, world, alerts }: Example): readonly JsonObject[] {
  const names = new Set(alerts.flatMap((alert) => Object.keys(alert)));
  return evaluateDetection(rule, world).map((alert) =>
    Object.fromEntries(
      Object.entries(shown(alert)).filter(([name]) => names.size === 0 || names.has(name)),
    ),
  );
}

function shown(alert: Alert): JsonObject {
  return {
    ...(alert.branch === undefined ? {} : { branch: alert.branch }),
    group: Object.fromEntries(alert.group.map(({ name, value }) => [name, value])),
    first: clock(alert.first),
    last: clock(alert.last),
    count: alert.count,
    events: alert.events,
    details: Object.fromEntries(alert.details.map(({ name, values }) => [name, values.join(', ')])),
  };
}

function worldOf(block: JsonObject, rows: readonly Json[]): World {
  const tables = new Map<string, JsonObject[]>();
  for (const [i, value] of rows.entries()) {
    const { table = 'Events', at = '09:00', ...row } = asObject(value);
    const record = { id: String.fromCharCode(97 + i), TimeGenerated: moment(asText(at)), ...row };
    tables.set(asText(table), [...(tables.get(asText(table)) ?? []), record]);
  }
  const lists = Object.entries(asObject(block['lists'])).map(
    ([name, items]) => [name, asList(items).map((item) => ({ item }))] as const,
  );
  return { tables, lists: new Map(lists), now: moment(asText(block['now'] ?? '12:00')) };
}

/** `09:00` is a time of the second of March 2026, a Monday; `03-29 09:00` one of another day. */
function moment(text: string): string {
  const [, day = '03-02', time = ''] = /^(?:(\d\d-\d\d) )?(.*)$/.exec(text) ?? [];
  return `2026-${day}T${time}Z`;
}

/** The moment as the page writes it. */
function clock(text: string): string {
  const [day = '', time = ''] = text.slice(5, -1).split('T');
  const short = time.replace(/\.0000000$/, '').replace(/^(..:..):00$/, '$1');
  return day === '03-02' ? short : `${day} ${short}`;
}
