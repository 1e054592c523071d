import type { Item } from '../../syntax.ts';
import { unknownFault } from '../fault.ts';
import { batchOf, environment, valuesOf } from '../expressions/site.ts';
import { ColumnData, Frame } from '../table/frame.ts';
import type { Batch } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import type { Prepare, Run, Surroundings } from './define.ts';
import { compileItems } from './items.ts';
import type { NamedColumn } from './items.ts';

/** `where`: the rows for which the condition is true. */
export const where: Prepare<'where'> = (operator, schema, { engine, scope }) => {
  const env = environment(schema, scope, engine);
  const condition = engine.compile(operator.condition, env);
  const { get } = condition;
  return (frame) => {
    const batch = batchOf(frame, env);
    const kept = new Int32Array(frame.length);
    let count = 0;
    for (let row = 0; row < frame.length; row++) {
      if ((row & 0xfff) === 0) engine.limits.check(operator.at);
      if (get(batch, row) === true) kept[count++] = row;
    }
    return count === frame.length ? frame : frame.select(kept.slice(0, count));
  };
};

/** `extend`: columns added, or put in the place of those that they are named after. */
export const extend: Prepare<'extend'> = (operator, schema, around) =>
  extended(operator.items, schema, around, schema.serialized);

/** `serialize`: the order of rows as it is, with columns added. */
export const serialize: Prepare<'serialize'> = (operator, schema, around) =>
  extended(operator.items, schema.ordered(true), around, true);

function extended(
  items: readonly Item[],
  schema: Schema,
  { engine, scope }: Surroundings,
  serialized: boolean,
): Run {
  const env = environment(schema, scope, engine);
  const taken = new Set(schema.columns.map((column) => column.name));
  const made = compileItems(items, env, taken);
  const columns = [...schema.columns];
  const positions = made.map((column) => {
    const at = columns.findIndex((known) => known.name === column.name);
    if (at < 0) return columns.push({ name: column.name, type: column.type }) - 1;
    columns[at] = { name: column.name, type: column.type };
    return at;
  });
  const output = new Schema(columns, serialized);
  return (frame) => {
    const batch = batchOf(frame, env);
    const data = [...frame.data];
    made.forEach((column, index) => {
      data[positions[index] ?? 0] = dataOf(column, frame, batch);
    });
    return new Frame(output, frame.length, data);
  };
}

/** A column that is only copied shares its data. */
function dataOf(column: NamedColumn, frame: Frame, batch: Batch): ColumnData {
  const known = column.copyOf === undefined ? undefined : frame.data[column.copyOf];
  return known ?? new ColumnData(valuesOf(column.compiled, batch));
}

/** `project`: these columns and no others. */
export const project: Prepare<'project'> = (operator, schema, { engine, scope }) => {
  const env = environment(schema, scope, engine);
  const made = compileItems(operator.items, env);
  const output = new Schema(
    made.map(({ name, type }) => ({ name, type })),
    schema.serialized,
  );
  return (frame) => {
    const batch = batchOf(frame, env);
    const data = made.map((column) => dataOf(column, frame, batch));
    return new Frame(output, frame.length, data);
  };
};

/** `print`: one row. */
export const print: Prepare<'print'> = (operator, _schema, { engine, scope }) => {
  const env = environment(new Schema([]), scope, engine);
  const items = operator.items.map((item, at) =>
    item.names.length > 0 ? item : { ...item, hint: `print_${at}` },
  );
  const made = compileItems(items, env);
  const output = new Schema(made.map(({ name, type }) => ({ name, type })));
  return () => {
    const batch = batchOf(Frame.of(new Schema([]), 1, []), env);
    return Frame.of(
      output,
      1,
      made.map((column) => [column.compiled.get(batch, 0)]),
    );
  };
};

/** `project-rename`: other names in the same places. */
export const projectRename: Prepare<'project-rename'> = (operator, schema) => {
  const names = new Map<number, string>();
  for (const item of operator.items) {
    const old = item.value.kind === 'name' ? item.value.name : '';
    const at = schema.find(old);
    const [name] = item.names;
    if (at === undefined) throw unknownFault('column', old, item.value.at);
    if (name !== undefined) names.set(at, name);
  }
  const columns = schema.columns.map((column, at) => ({
    ...column,
    name: names.get(at) ?? column.name,
  }));
  const output = new Schema(columns, schema.serialized);
  return (frame) => frame.as(output);
};
