import type { Ordered, Place } from '../../syntax.ts';
import { argumentFault } from '../fault.ts';
import { batchOf, environment, valuesOf } from '../expressions/site.ts';
import type { Environment } from '../expressions/site.ts';
import type { Expression } from '../../syntax.ts';
import { compareValues } from '../values/compare.ts';
import type { Value } from '../values/value.ts';
import type { Frame } from '../table/frame.ts';
import type { Schema } from '../table/schema.ts';
import type { Prepare, Surroundings } from './define.ts';

/** Puts the numbers of rows into the order that the keys ask for. */
export type Order = (frame: Frame) => Int32Array;

/** Prepares an order; equal rows keep theirs. */
export function prepareOrder(
  by: readonly Ordered[],
  schema: Schema,
  { engine, scope }: Surroundings,
): Order {
  const env = environment(schema, scope, engine);
  const keys = by.map((key) => {
    const compiled = engine.compile(key.value, env);
    if (compiled.type === 'dynamic') {
      throw argumentFault('a dynamic value has no order; convert it first', key.value.at);
    }
    return { compiled, ...key };
  });
  return (frame) => {
    const batch = batchOf(frame, env);
    const columns = keys.map((key) => ({
      values: valuesOf(key.compiled, batch),
      compare: comparer(key),
    }));
    const rows = new Int32Array(frame.length).map((_, at) => at);
    return rows.sort((a, b) => {
      for (const { values, compare } of columns) {
        const difference = compare(values[a] ?? null, values[b] ?? null);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
  };
}

function comparer(key: Ordered): (a: Value, b: Value) => number {
  const sign = key.descending ? -1 : 1;
  const nulls = key.nullsFirst ? -1 : 1;
  return (a, b) => {
    const [x, y] = [isMissing(a), isMissing(b)];
    if (x || y) return x && y ? compareValues(a, b) : x ? nulls : -nulls;
    return sign * compareValues(a, b);
  };
}

function isMissing(value: Value): boolean {
  return value === null || Number.isNaN(value);
}

/** `sort` */
export const sort: Prepare<'sort'> = (operator, schema, around) => {
  const order = prepareOrder(operator.by, schema, around);
  const output = schema.ordered(true);
  return (frame) => frame.select(order(frame), output);
};

/** A number of rows, computed once. */
export function countOf(node: Expression, env: Environment, at: Place): number {
  const value = env.engine.compile(node, env).constant?.value;
  if (typeof value !== 'number' || value < 0) {
    throw argumentFault('a number of rows must be a constant that is not negative', at);
  }
  return Math.floor(value);
}

/** `top` */
export const top: Prepare<'top'> = (operator, schema, around) => {
  const env = environment(schema, around.scope, around.engine);
  const count = countOf(operator.count, env, operator.at);
  const order = prepareOrder([operator.by], schema, around);
  const output = schema.ordered(true);
  return (frame) => frame.select(order(frame).slice(0, count), output);
};

/** `take`: the first rows, as any rows will do. */
export const take: Prepare<'take' | 'sample'> = (operator, schema, around) => {
  const env = environment(schema, around.scope, around.engine);
  const count = countOf(operator.count, env, operator.at);
  return (frame) => (frame.length <= count ? frame : frame.select(firstRows(count)));
};

/** The numbers of the first rows. */
export function firstRows(count: number): Int32Array {
  return new Int32Array(count).map((_, at) => at);
}
