import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { ColumnDeclaration, Expansion, MvExpand } from '../../syntax.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { batchOf, environment, valuesOf } from '../expressions/site.ts';
import { typeFault } from '../fault.ts';
import { ColumnData, Frame } from '../table/frame.ts';
import { Schema, freeName } from '../table/schema.ts';
import { conversion } from '../values/convert.ts';
import { bagOf, isArray, isBag, nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import type { Prepare, Surroundings } from './define.ts';
import { hintOf } from './items.ts';
import { countOf } from './sorting.ts';

interface Prepared {
  readonly name: string;
  readonly type: ScalarType;
  readonly compiled: Compiled;
  readonly position: number;
}

/** Rows multiplied: for each new row the old one, and the values of the expanded columns. */
export interface Expanded {
  readonly frame: Frame;
  readonly origin: Int32Array;
}

/** Prepares what `mv-expand` and `mv-apply` have in common. */
export function prepareExpansion(
  operator: Omit<MvExpand, 'kind'>,
  schema: Schema,
  { engine, scope }: Surroundings,
): { readonly schema: Schema; readonly run: (frame: Frame) => Expanded } {
  const env = environment(schema, scope, engine);
  const columns: ColumnDeclaration[] = [...schema.columns];
  const prepared = operator.expansions.map((expansion) => prepareOne(expansion, columns, env));
  const index = operator.options.get('with_itemindex');
  const indexName = typeof index === 'string' ? index : undefined;
  if (indexName !== undefined) columns.push({ name: indexName, type: 'long' });
  const asArray =
    (operator.options.get('kind') ?? operator.options.get('bagexpansion')) === 'array';
  const limit = operator.limit === undefined ? Infinity : countOf(operator.limit, env, operator.at);
  const output = new Schema(columns, schema.serialized);
  const run = (frame: Frame): Expanded => {
    const batch = batchOf(frame, env);
    const lists = prepared.map(({ compiled }) => valuesOf(compiled, batch));
    const origin: number[] = [];
    const indexes: number[] = [];
    const values: Value[][] = prepared.map(() => []);
    for (let row = 0; row < frame.length; row++) {
      engine.limits.step(operator.at);
      const items = lists.map((list) => itemsOf(list[row] ?? null, asArray));
      const count = Math.min(Math.max(...items.map((item) => item.length)), limit);
      engine.limits.rows(origin.length + count, operator.at);
      for (let at = 0; at < count; at++) {
        origin.push(row);
        indexes.push(at);
        items.forEach((item, column) => values[column]?.push(item[at] ?? null));
      }
    }
    const rows = Int32Array.from(origin);
    const data = [...frame.select(rows).data];
    prepared.forEach(({ position, type }, at) => {
      const convert = conversion('dynamic', type);
      data[position] = new ColumnData((values[at] ?? []).map(convert));
    });
    if (indexName !== undefined) data.push(new ColumnData(indexes));
    return { frame: new Frame(output, rows.length, data), origin: rows };
  };
  return { schema: output, run };
}

function prepareOne(
  expansion: Expansion,
  columns: ColumnDeclaration[],
  env: ReturnType<typeof environment>,
): Prepared {
  const compiled = env.engine.compile(expansion.value, env);
  if (compiled.type !== 'dynamic') {
    throw typeFault(`a ${compiled.type} cannot be expanded`, expansion.value.at);
  }
  const type = expansion.to ?? 'dynamic';
  const taken = { has: (name: string) => columns.some((column) => column.name === name) };
  const bare = expansion.value.kind === 'name' ? expansion.value.name : undefined;
  const hint = expansion.hint ?? hintOf(expansion.value);
  const name = expansion.names[0] ?? bare ?? freeName(hint === '' ? 'Column1' : hint, taken);
  const known = columns.findIndex((column) => column.name === name);
  const position = known < 0 ? columns.length : known;
  columns[position] = { name, type };
  return { name, type, compiled, position };
}

/** A scalar is a list of itself, as is null; a bag is a list of its properties. */
function itemsOf(value: Value, asArray: boolean): readonly Value[] {
  if (isArray(value)) return value;
  if (!isBag(value)) return [value];
  return Object.keys(value).map((key): Value => {
    const property = value[key] ?? null;
    return asArray ? [key, property] : bagOf([[key, property]]);
  });
}

/** `mv-expand` */
export const mvExpand: Prepare<'mv-expand'> = (operator, schema, around) => {
  const { run } = prepareExpansion(operator, schema, around);
  return (frame) => run(frame).frame;
};

/** `mv-apply`: a query over the elements of each row. */
export const mvApply: Prepare<'mv-apply'> = (operator, schema, around) => {
  const { engine, scope } = around;
  const expansion = prepareExpansion(operator, schema, around);
  const expandedNames = new Set(
    operator.expansions.map((e) => e.names[0] ?? e.hint ?? hintOf(e.value)),
  );
  const inner = expansion.schema.ordered(true);
  const body = engine.pipe(operator.subquery, inner, scope);
  const empty = body(
    Frame.of(
      inner,
      0,
      inner.columns.map(() => []),
    ),
  );
  const plan = outputOf(schema, empty.schema, expandedNames);
  return (frame) => {
    const { frame: all, origin } = expansion.run(frame);
    const columns: Value[][] = plan.schema.columns.map(() => []);
    let next = 0;
    for (let row = 0; row < frame.length; row++) {
      engine.limits.step(operator.at);
      const start = next;
      while (next < origin.length && origin[next] === row) next += 1;
      const rows = new Int32Array(next - start).map((_, at) => start + at);
      const made = body(all.select(rows, inner));
      append(columns, plan, frame, row, made);
      engine.limits.rows(columns[0]?.length ?? 0, operator.at);
    }
    return Frame.of(plan.schema, columns[0]?.length ?? 0, columns);
  };
};

interface ApplyPlan {
  readonly schema: Schema;
  /** Where each column comes from: the row outside, or the subquery. */
  readonly from: readonly { readonly outer?: number; readonly inner?: string }[];
}

function outputOf(outer: Schema, inner: Schema, expanded: ReadonlySet<string>): ApplyPlan {
  const columns: ColumnDeclaration[] = [];
  const from: { outer?: number; inner?: string }[] = [];
  outer.columns.forEach((column, at) => {
    const position = inner.find(column.name);
    if (position === undefined && expanded.has(column.name)) return;
    const passed = position === undefined ? undefined : inner.columns[position];
    columns.push(passed ?? column);
    from.push(passed === undefined ? { outer: at } : { inner: column.name });
  });
  for (const column of inner.columns) {
    if (outer.find(column.name) !== undefined) continue;
    columns.push(column);
    from.push({ inner: column.name });
  }
  return { schema: new Schema(columns), from };
}

function repeat(target: Value[], value: Value, times: number): void {
  for (let left = times; left > 0; left--) target.push(value);
}

function append(columns: Value[][], plan: ApplyPlan, frame: Frame, row: number, made: Frame): void {
  plan.from.forEach(({ outer, inner }, at) => {
    const target = columns[at];
    if (target === undefined) return;
    if (outer !== undefined) {
      const value = frame.column(outer)[row] ?? null;
      repeat(target, value, made.length);
      return;
    }
    const position = made.schema.find(inner ?? '');
    const values = position === undefined ? [] : made.column(position);
    const type = plan.schema.columns[at]?.type ?? 'dynamic';
    for (const value of values) target.push(value ?? nullOf(type));
  });
}
