import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { MakeSeries } from '../../syntax.ts';
import { addLong, floorDivide, mulLong, subLong } from '../../scalars/long.ts';
import type { Long } from '../../scalars/long.ts';
import { constant, converted } from '../expressions/compiled.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { batchOf, environment, valuesOf } from '../expressions/site.ts';
import type { CompiledAggregate, Environment } from '../expressions/site.ts';
import { argumentFault, unsupported } from '../fault.ts';
import { zeroOf } from '../functions/bins.ts';
import { Frame } from '../table/frame.ts';
import type { Batch } from '../table/frame.ts';
import { groupRows } from '../table/grouping.ts';
import { Schema, freeName } from '../table/schema.ts';
import { toDynamic } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import type { Prepare, Surroundings } from './define.ts';
import { compileItems } from './items.ts';

interface Axis {
  readonly type: ScalarType;
  readonly of: Compiled;
  readonly from: Value;
  readonly to: Value;
  readonly step: Value;
  /** Does the end count? */
  readonly inclusive: boolean;
}

interface Measure {
  readonly name: string;
  readonly type: ScalarType;
  readonly aggregate: CompiledAggregate | undefined;
  readonly compiled: Compiled | undefined;
  readonly fallback: Value;
}

/** `make-series`: a series for each group, a value for each step of the axis. */
export const makeSeries: Prepare<'make-series'> = (operator, schema, around) => {
  const env = environment(schema, around.scope, around.engine);
  const taken = new Set<string>();
  const keys = compileItems(operator.by, env, taken);
  const axis = axisOf(operator, env);
  const axisName = operator.on.names[0] ?? operator.on.hint ?? 'Column1';
  const measures = operator.series.map((item) => measureOf(item, env, taken, around));
  const output = new Schema([
    ...keys.map(({ name, type }) => ({ name, type })),
    ...measures.map(({ name }) => ({ name, type: 'dynamic' as const })),
    { name: freeName(axisName, taken), type: 'dynamic' },
  ]);
  const nonempty = operator.options.get('kind') === 'nonempty';
  return (frame) => {
    const batch = batchOf(frame, env);
    const ticks = pointsOf(axis, batch, around, operator);
    const keyColumns = keys.map((key) => valuesOf(key.compiled, batch));
    const known = rowsOf(
      keyColumns,
      keys.map((key) => key.type),
      frame.length,
      nonempty,
    );
    const rows = ticks.length === 0 ? { ...known, firstRows: [] } : known;
    const positions = slotsOf(axis, ticks, batch);
    const series = measures.map((measure) =>
      fill(measure, rows, positions, ticks.length, batch, around, operator),
    );
    const points = ticks.map((tick) => toDynamic(tick, axis.type));
    const columns = [
      ...keyColumns.map((values) => rows.firstRows.map((row) => values[row] ?? null)),
      ...series,
      rows.firstRows.map(() => points),
    ];
    return Frame.of(output, rows.firstRows.length, columns);
  };
};

function rowsOf(
  keys: readonly (readonly Value[])[],
  types: readonly ScalarType[],
  length: number,
  nonempty: boolean,
): ReturnType<typeof groupRows> {
  if (keys.length > 0) return groupRows(keys, types, length);
  const firstRows = length > 0 || nonempty ? [0] : [];
  return { groupOf: new Int32Array(length), firstRows };
}

function axisOf(operator: MakeSeries, env: Environment): Axis {
  const of = env.engine.compile(operator.on.value, env);
  const type = of.type === 'int' ? 'long' : of.type;
  const stepType = type === 'datetime' ? 'timespan' : type;
  const bound = (node: MakeSeries['from'], to: ScalarType): Value => {
    if (node === undefined) return null;
    const value = converted(env.engine.compile(node, env), to).constant;
    if (value === undefined) throw argumentFault('the axis needs constant bounds', operator.at);
    return value.value;
  };
  const step = bound(operator.step, stepType);
  if (!isNumber(step) || step <= 0) throw argumentFault('the step must be positive', operator.at);
  return {
    type,
    of: converted(of, type),
    from: bound(operator.from, type),
    to: bound(operator.to, type),
    step,
    inclusive: operator.options.has('in range'),
  };
}

function isNumber(value: Value): value is Long {
  return typeof value === 'number' || typeof value === 'bigint';
}

function measureOf(
  item: MakeSeries['series'][number],
  env: Environment,
  taken: Set<string>,
  around: Surroundings,
): Measure {
  const aggregate = around.engine.aggregate(item, env);
  const compiled = aggregate === undefined ? scalarMeasure(item, env) : undefined;
  const [column] = aggregate?.columns ?? [];
  const name = item.names[0] ?? freeName(column?.name ?? 'Column1', taken);
  taken.add(name);
  const type = column?.type ?? compiled?.type ?? 'long';
  return { name, type, aggregate, compiled, fallback: fallbackOf(item, type, env) };
}

/** What fills a step without rows: zero for numbers unless the query says otherwise. */
function fallbackOf(item: MakeSeries['series'][number], type: ScalarType, env: Environment): Value {
  const numbers = ['int', 'long', 'real', 'decimal'].includes(type);
  if (item.fallback === undefined && !numbers) return null;
  const given =
    item.fallback === undefined ? constant(0, 'long') : env.engine.compile(item.fallback, env);
  return converted(given, type).constant?.value ?? null;
}

/** A constant in the place of an aggregate fills every step that has rows. */
function scalarMeasure(item: MakeSeries['series'][number], env: Environment): Compiled {
  const compiled = env.engine.compile(item.value, env);
  if (compiled.constant === undefined) {
    throw unsupported('an expression over aggregates in make-series', item.value.at);
  }
  return compiled;
}

/** The points of the axis; an open end is where the rows end. */
function pointsOf(
  axis: Axis,
  batch: Batch,
  { engine }: Surroundings,
  operator: MakeSeries,
): readonly Value[] {
  const { step } = axis;
  const [from, to] = boundsOf(axis, batch);
  if (!isNumber(from) || !isNumber(to) || !isNumber(step)) return [];
  const points: Value[] = [];
  const open = axis.to !== null && !axis.inclusive;
  for (let value = from; open ? value < to : value <= to;) {
    engine.limits.step(operator.at);
    engine.limits.rows(points.length + 1, operator.at);
    points.push(value);
    value = pointAt(axis, from, points.length);
  }
  return points;
}

function pointAt(axis: Axis, from: Long, index: number): Long {
  if (axis.type === 'real') return Number(from) + Number(axis.step) * index;
  return isNumber(axis.step) ? addLong(from, mulLong(axis.step, index)) : from;
}

function boundsOf(axis: Axis, batch: Batch): readonly [Value, Value] {
  if (axis.from !== null && axis.to !== null) return [axis.from, axis.to];
  const values = valuesOf(axis.of, batch).filter(isNumber);
  const [first] = values;
  if (first === undefined) return [axis.from, axis.to];
  const least = values.reduce((a, b) => (b < a ? b : a), first);
  const most = values.reduce((a, b) => (b > a ? b : a), first);
  return [axis.from ?? startOf(axis, least), axis.to ?? most];
}

function startOf(axis: Axis, least: Value): Value {
  const zero = axis.to ?? zeroOf(axis.type);
  const slot = isNumber(least) ? slotOf(axis, least, zero) : undefined;
  if (slot === undefined || !isNumber(zero)) return null;
  return pointAt(axis, zero, slot);
}

/** Which step of the axis a value falls into. */
function slotOf(axis: Axis, value: Long, from: Value): number | undefined {
  const { step } = axis;
  if (!isNumber(from) || !isNumber(step)) return undefined;
  if (axis.type === 'real') return Math.floor((Number(value) - Number(from)) / Number(step));
  return Number(floorDivide(subLong(value, from), step)[0]);
}

function slotsOf(
  axis: Axis,
  points: readonly Value[],
  batch: Batch,
): readonly (number | undefined)[] {
  const [first = null] = points;
  const beyond = axis.inclusive || axis.to === null ? null : axis.to;
  return valuesOf(axis.of, batch).map((value) => {
    if (!isNumber(value) || (isNumber(beyond) && value >= beyond)) return undefined;
    const slot = slotOf(axis, value, first);
    return slot !== undefined && slot >= 0 && slot < points.length ? slot : undefined;
  });
}

function fill(
  measure: Measure,
  rows: ReturnType<typeof groupRows>,
  slots: readonly (number | undefined)[],
  length: number,
  batch: Batch,
  { engine }: Surroundings,
  operator: MakeSeries,
): readonly Value[] {
  const { aggregate } = measure;
  const start = rows.firstRows.map(
    () => new Map<number, ReturnType<CompiledAggregate['create']>>(),
  );
  slots.forEach((slot, row) => {
    engine.limits.step(operator.at);
    const states = start[rows.groupOf[row] ?? 0];
    if (slot === undefined || states === undefined) return;
    let state = states.get(slot);
    if (state === undefined) {
      state = aggregate?.create() ?? fixed(measure);
      states.set(slot, state);
    }
    state.add(batch, row);
  });
  return start.map((states) =>
    Array.from({ length }, (_, slot): Value => {
      const value = states.has(slot) ? (states.get(slot)?.results()[0] ?? null) : measure.fallback;
      return toDynamic(value, measure.type);
    }),
  );
}

function fixed(measure: Measure): ReturnType<CompiledAggregate['create']> {
  const value = measure.compiled?.constant?.value ?? null;
  return { add: () => undefined, results: () => [value] };
}
