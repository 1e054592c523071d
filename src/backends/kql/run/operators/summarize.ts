import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { ColumnDeclaration, Item, Place } from '../../syntax.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { batchOf, environment, valuesOf } from '../expressions/site.ts';
import type { Accumulator, CompiledAggregate, Environment } from '../expressions/site.ts';
import { typeFault } from '../fault.ts';
import { ColumnData, Frame } from '../table/frame.ts';
import type { Batch } from '../table/frame.ts';
import { groupRows } from '../table/grouping.ts';
import type { Groups } from '../table/grouping.ts';
import { Schema, freeName } from '../table/schema.ts';
import type { Value } from '../values/value.ts';
import type { Prepare, Surroundings } from './define.ts';
import { compileItems } from './items.ts';
import type { NamedColumn } from './items.ts';

/** A column of the result: an aggregate's own, or an expression over several. */
interface Output extends ColumnDeclaration {
  readonly read: { readonly position: number } | { readonly compiled: Compiled };
}

/** `summarize` */
export const summarize: Prepare<'summarize'> = (operator, schema, around) => {
  const env = environment(schema, around.scope, around.engine);
  const taken = new Set<string>();
  const keys = compileItems(operator.by, env, taken);
  for (const [at, key] of keys.entries()) {
    refuseDynamic(key, operator.by[at]?.value.at ?? operator.at);
  }
  const inner: Environment = { ...env, groupNames: keys.map((key) => key.name) };
  const plan = planAggregates(operator.aggregates, keys, inner, taken, around);
  const output = new Schema([...keys.map(({ name, type }) => ({ name, type })), ...plan.outputs]);
  return (frame) => {
    const batch = batchOf(frame, env);
    const keyColumns = keys.map((key) => valuesOf(key.compiled, batch));
    const groups = groupsOf(
      keyColumns,
      keys.map((key) => key.type),
      frame.length,
    );
    around.engine.limits.rows(groups.firstRows.length, operator.at);
    const aggregated = fold(plan.aggregates, batch, groups, around, operator.at);
    const keyData = keyColumns.map((values) => groups.firstRows.map((row) => values[row] ?? null));
    return finish(plan, output, [...keyData, ...aggregated], groups.firstRows.length);
  };
};

function refuseDynamic(key: NamedColumn, at: Place): void {
  if (key.type === 'dynamic') {
    throw typeFault('rows cannot be grouped by a dynamic value; convert it first', at);
  }
}

/** Without keys all rows are one group, even where there is none. */
function groupsOf(
  columns: readonly (readonly Value[])[],
  types: readonly ScalarType[],
  length: number,
): Groups {
  if (columns.length === 0) return { groupOf: new Int32Array(length), firstRows: [0] };
  return groupRows(columns, types, length);
}

interface Plan {
  readonly aggregates: readonly CompiledAggregate[];
  readonly outputs: readonly Output[];
}

function planAggregates(
  items: readonly Item[],
  keys: readonly NamedColumn[],
  inner: Environment,
  taken: Set<string>,
  around: Surroundings,
): Plan {
  const aggregates: CompiledAggregate[] = [];
  const outputs: Output[] = [];
  let position = keys.length;
  for (const item of items) for (const name of item.names) taken.add(name);
  const collect = (aggregate: CompiledAggregate): number => {
    aggregates.push(aggregate);
    position += aggregate.columns.length;
    return position - aggregate.columns.length;
  };
  const grouped = new Schema(keys.map(({ name, type }) => ({ name, type })));
  for (const item of items) {
    const direct = around.engine.aggregate(item, inner);
    if (direct === undefined) {
      const env = environment(grouped, around.scope, around.engine);
      const outer: Environment = { ...env, aggregates: { collect, inner } };
      for (const { name, type, compiled } of compileItems([item], outer, taken)) {
        outputs.push({ name, type, read: { compiled } });
      }
      continue;
    }
    const start = collect(direct);
    direct.columns.forEach((column, at) => {
      const name = item.names[at] ?? freeName(column.name, taken);
      taken.add(name);
      outputs.push({ name, type: column.type, read: { position: start + at } });
    });
  }
  return { aggregates, outputs };
}

/** The aggregates' values: a column for each of theirs, a value for each group. */
export function fold(
  aggregates: readonly CompiledAggregate[],
  batch: Batch,
  groups: Groups,
  around: Surroundings,
  at: Place,
): readonly (readonly Value[])[] {
  return aggregates.flatMap((aggregate) => {
    const states: Accumulator[] = groups.firstRows.map(() => aggregate.create());
    const { groupOf } = groups;
    for (let row = 0; row < batch.length; row++) {
      if ((row & 0xfff) === 0) around.engine.limits.check(at);
      states[groupOf[row] ?? 0]?.add(batch, row);
    }
    const results = states.map((state) => state.results());
    return aggregate.columns.map((_, index) => results.map((values) => values[index] ?? null));
  });
}

function finish(
  plan: Plan,
  output: Schema,
  columns: readonly (readonly Value[])[],
  length: number,
): Frame {
  const batch: Batch = { columns, length, slots: [] };
  const keys = output.columns.length - plan.outputs.length;
  const data = [
    ...columns.slice(0, keys),
    ...plan.outputs.map(({ read }) =>
      'position' in read ? (columns[read.position] ?? []) : valuesOf(read.compiled, batch),
    ),
  ];
  return new Frame(
    output,
    length,
    data.map((values) => new ColumnData(values)),
  );
}

/** `distinct`: each combination once. */
export const distinct: Prepare<'distinct'> = (operator, schema, around) => {
  const env = environment(schema, around.scope, around.engine);
  const items = operator.items.flatMap((item): readonly Item[] =>
    item.value.kind === 'star'
      ? schema.columns.map(({ name }) => ({
          names: [],
          value: { kind: 'name', at: item.value.at, name },
        }))
      : [item],
  );
  const columns = compileItems(items, env);
  for (const column of columns) refuseDynamic(column, operator.at);
  const output = new Schema(columns.map(({ name, type }) => ({ name, type })));
  return (frame) => {
    const batch = batchOf(frame, env);
    const values = columns.map((column) => valuesOf(column.compiled, batch));
    const { firstRows } = groupRows(
      values,
      columns.map((column) => column.type),
      frame.length,
    );
    const rows = Int32Array.from(frame.length === 0 ? [] : firstRows);
    return Frame.of(output, frame.length, values).select(rows);
  };
};
