import type { ColumnDeclaration, Item, TopNestedLevel } from '../../syntax.ts';
import { batchOf, environment, valuesOf } from '../expressions/site.ts';
import type { CompiledAggregate, Environment } from '../expressions/site.ts';
import { argumentFault, unsupported } from '../fault.ts';
import { Frame } from '../table/frame.ts';
import type { Batch } from '../table/frame.ts';
import { groupRows } from '../table/grouping.ts';
import { Schema, freeName } from '../table/schema.ts';
import { compareValues } from '../values/compare.ts';
import type { Value } from '../values/value.ts';
import type { Prepare, Surroundings } from './define.ts';
import { compileItems } from './items.ts';
import type { NamedColumn } from './items.ts';
import { countOf } from './sorting.ts';

interface Level {
  readonly key: NamedColumn;
  readonly aggregate: CompiledAggregate;
  readonly name: string;
  readonly count: number;
  readonly others: Value | undefined;
  readonly descending: boolean;
}

/** `top-nested`: the best of each level within the best of the level above. */
export const topNested: Prepare<'top-nested'> = (operator, schema, around) => {
  const env = environment(schema, around.scope, around.engine);
  const taken = new Set<string>();
  const levels = operator.levels.map((level) => prepareLevel(level, env, taken, around));
  const columns = levels.flatMap(({ key, name, aggregate }): readonly ColumnDeclaration[] => [
    { name: key.name, type: key.type },
    { name, type: aggregate.columns[0]?.type ?? 'dynamic' },
  ]);
  const output = new Schema(columns);
  return (frame) => {
    const batch = batchOf(frame, env);
    const keys = levels.map(({ key }) => valuesOf(key.compiled, batch));
    const all = Array.from({ length: frame.length }, (_, row) => row);
    return Frame.ofRows(output, nest(levels, keys, all, 0, batch));
  };
};

function prepareLevel(
  level: TopNestedLevel,
  env: Environment,
  taken: Set<string>,
  { engine }: Surroundings,
): Level {
  const [key] = compileItems([level.of], env, taken);
  const aggregate = engine.aggregate(level.by, env);
  if (key === undefined || aggregate === undefined) {
    throw argumentFault("'top-nested' needs an aggregate", level.by.value.at);
  }
  const name = level.by.names[0] ?? freeName(`aggregated_${key.name}`, taken);
  taken.add(name);
  const others = level.others && engine.compile(level.others, env).constant?.value;
  return {
    key,
    aggregate,
    name,
    count: level.count === undefined ? Infinity : countOf(level.count, env, level.of.value.at),
    others,
    descending: level.descending,
  };
}

function nest(
  levels: readonly Level[],
  keys: readonly (readonly Value[])[],
  rows: readonly number[],
  depth: number,
  batch: Batch,
): readonly (readonly Value[])[] {
  const level = levels[depth];
  const values = keys[depth];
  if (level === undefined || values === undefined) return [[]];
  const groups = grouped(level, values, rows, batch);
  const sign = level.descending ? -1 : 1;
  groups.sort((a, b) => sign * compareValues(a.value, b.value));
  const kept = groups.slice(0, level.count);
  const made = kept.flatMap((group) =>
    nest(levels, keys, group.rows, depth + 1, batch).map((rest) => [
      group.key,
      group.value,
      ...rest,
    ]),
  );
  if (level.others === undefined || groups.length === kept.length) return made;
  const rest = groups.slice(kept.length).flatMap((group) => group.rows);
  const empty = levels.slice(depth + 1).flatMap((): readonly Value[] => [null, null]);
  return [...made, [level.others, total(level, rest, batch), ...empty]];
}

interface Group {
  readonly key: Value;
  readonly value: Value;
  readonly rows: readonly number[];
}

function grouped(
  level: Level,
  values: readonly Value[],
  rows: readonly number[],
  batch: Batch,
): Group[] {
  const own = rows.map((row) => values[row] ?? null);
  const { groupOf, firstRows } = groupRows([own], [level.key.type], rows.length);
  const members = firstRows.map((): number[] => []);
  groupOf.forEach((group, at) => members[group]?.push(rows[at] ?? 0));
  return members.map((group, at) => ({
    key: own[firstRows[at] ?? 0] ?? null,
    value: total(level, group, batch),
    rows: group,
  }));
}

function total(level: Level, rows: readonly number[], batch: Batch): Value {
  const state = level.aggregate.create();
  for (const row of rows) state.add(batch, row);
  return state.results()[0] ?? null;
}

/** `top-hitters`: the values with the most rows, or the largest sum. Which of equals stays is not guessed. */
export const topHitters: Prepare<'top-hitters'> = (operator, schema, around) => {
  const { engine, scope } = around;
  const env = environment(schema, scope, engine);
  const [key] = compileItems([operator.of], env);
  const by = operator.by;
  const hint = by?.hint ?? (by?.value.kind === 'name' ? by.value.name : '');
  const call: Item = {
    names: [],
    value: {
      kind: 'call',
      at: operator.at,
      name: by === undefined ? 'count' : 'sum',
      args: by === undefined ? [] : [{ value: by.value }],
    },
  };
  const aggregate = engine.aggregate(call, env);
  if (key === undefined || aggregate === undefined)
    throw argumentFault('a column is missing', operator.at);
  const count = countOf(operator.count, env, operator.at);
  const name = by === undefined ? `approximate_count_${key.name}` : `approximate_sum_${hint}`;
  const output = new Schema([
    { name: key.name, type: key.type },
    { name, type: aggregate.columns[0]?.type ?? 'long' },
  ]);
  const level: Level = { key, aggregate, name, count, others: undefined, descending: true };
  return (frame) => {
    const batch = batchOf(frame, env);
    const rows = Array.from({ length: frame.length }, (_, row) => row);
    const groups = grouped(level, valuesOf(key.compiled, batch), rows, batch);
    groups.sort((a, b) => compareValues(b.value, a.value));
    const [last, next] = [groups[count - 1], groups[count]];
    if (last !== undefined && next !== undefined && compareValues(last.value, next.value) === 0) {
      throw unsupported("'top-hitters' with a tie at its end", operator.at);
    }
    const kept = groups.slice(0, count).map((group) => [group.key, group.value]);
    return Frame.ofRows(output, kept);
  };
};
