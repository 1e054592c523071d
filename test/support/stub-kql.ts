import type { KqlQuery, MappedEntity } from '../../src/backends/backend.ts';
import type { EmitKql } from '../../src/compile/build-pack.ts';
import type { DetectionIr } from '../../src/ir/detection-ir.ts';
import type { ListReference } from '../../src/ir/expression.ts';
import { allStreams } from '../../src/ir/nested-streams.ts';

const day = 86_400_000;

/** A query of the right shape for a detection: what stands in it is made up, what is told about it is not. */
export function stubQuery(ir: DetectionIr, target: 'sentinel' | 'azure-monitor'): KqlQuery {
  const tables = tablesOf(ir);
  const lists = listsIn(ir);
  const entities = entitiesOf(ir);
  const details = [
    ...new Set(ir.branches.flatMap((branch) => branch.details.map((detail) => detail.name))),
  ].map((name) => ({ name, column: name }));
  const shown = [
    ...entities.flatMap((entity) => entity.identifiers.map(({ column }) => column)),
    ...details.map(({ column }) => column),
  ];
  const hasBranches = ir.branches.length > 1;
  const names = ['TimeGenerated', 'First', ...(hasBranches ? ['Way'] : []), ...new Set(shown)];
  return {
    text: [
      `union ${tables.join(', ')}`,
      ...lists.map(({ name }) => `| where Key in~ (${listText(name, target)})`),
      `| project ${names.join(', ')}`,
    ].join('\n'),
    columns: names.map((name) => ({
      name,
      type: /^(?:TimeGenerated|First)$/.test(name) ? 'datetime' : 'string',
    })),
    alert: {
      branch: hasBranches ? 'Way' : undefined,
      group: [],
      first: 'First',
      last: 'TimeGenerated',
      count: undefined,
      recordId: undefined,
    },
    entities,
    details,
    lookback: ir.schedule.lookback ?? windowOf(ir) + (ir.schedule.every ?? 0),
    every: ir.schedule.every,
    tables,
    lists,
    parameters: [],
  };
}

/** The emitter that stands in for the real one. */
export const stubEmitKql: EmitKql = (ir, target) => ({
  value: stubQuery(ir, target),
  diagnostics: [],
});

function listText(name: string, target: 'sentinel' | 'azure-monitor'): string {
  return target === 'sentinel'
    ? `_GetWatchlist('${name}') | project SearchKey`
    : `dynamic(["{{list:${name}}}"])`;
}

function tablesOf(ir: DetectionIr): readonly string[] {
  const sources = allStreams(ir).map(({ source }) => source);
  const names = sources.flatMap((source) => {
    if (source.kind === 'tables') return source.tables.map(({ name }) => name);
    return source.kind === 'state' ? source.of.tables.map(({ name }) => name) : [];
  });
  return [...new Set(names)].sort();
}

function entitiesOf(ir: DetectionIr): readonly MappedEntity[] {
  const found = new Map<string, MappedEntity>();
  for (const entity of ir.branches.flatMap((branch) => branch.entities)) {
    const key = JSON.stringify([entity.kind, entity.identifiers.map((one) => one.of)]);
    const prefix = `${entity.kind}${found.has(key) ? '' : String(found.size)}`;
    const identifiers = entity.identifiers.map(({ name }) => ({
      name,
      column: `${prefix}_${name}`,
    }));
    if (!found.has(key)) found.set(key, { kind: entity.kind, identifiers });
  }
  return [...found.values()];
}

/** Every list that stands anywhere in the detection. */
function listsIn(
  value: unknown,
  found = new Map<string, ListReference>(),
): readonly ListReference[] {
  if (typeof value === 'object' && value !== null) {
    if (isList(value)) {
      found.set(value.name, { kind: 'list', name: value.name, item: value.item, column: 'item' });
    }
    for (const one of Object.values(value)) listsIn(one, found);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isList(value: object): value is ListReference {
  return 'kind' in value && value.kind === 'list' && 'item' in value;
}

function windowOf(ir: DetectionIr): number {
  const sizes = ir.branches.map(({ finder }) => {
    if (finder.kind === 'threshold' || finder.kind === 'spike') return finder.window.size;
    if (finder.kind === 'sequence') return finder.within;
    if (finder.kind === 'firstSeen') return finder.over;
    return finder.kind === 'absent' ? (finder.absences[0]?.within ?? 0) : day / 24;
  });
  return Math.max(...sizes);
}
