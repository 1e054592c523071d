import { inRange } from '../../scalars/datetime.ts';
import { Decimal } from '../../scalars/decimal.ts';
import { addLong } from '../../scalars/long.ts';
import type { Place } from '../../syntax.ts';
import { converted } from '../expressions/compiled.ts';
import { widest } from '../expressions/comparison.ts';
import { environment } from '../expressions/site.ts';
import type { Engine } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import { Frame } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import type { Value } from '../values/value.ts';
import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { Prepare } from './define.ts';

/** `range x from a to b step c` */
export const range: Prepare<'range'> = (operator, _schema, { engine, scope }) => {
  const env = environment(new Schema([]), scope, engine);
  const [from, to, step] = [operator.from, operator.to, operator.step].map((part) =>
    engine.compile(part, env),
  );
  if (from === undefined || to === undefined || step === undefined) {
    throw argumentFault('range() needs a start, an end and a step', operator.at);
  }
  const type = rangeType(from.type, step.type);
  const stepType = type === 'datetime' ? 'timespan' : type;
  const schema = new Schema([{ name: operator.name, type }], true);
  return () => {
    const bounds = [converted(from, type), converted(to, type), converted(step, stepType)];
    const [a, b, c] = bounds.map((part) => part.constant?.value ?? null);
    const values = series(a ?? null, b ?? null, c ?? null, type, { engine, at: operator.at });
    return Frame.of(schema, values.length, [values]);
  };
};

function rangeType(from: ScalarType, step: ScalarType): ScalarType {
  if (from === 'datetime' || from === 'timespan') return from;
  const type = widest(from, step);
  return type === 'int' ? 'long' : type;
}

/** The values from one bound to the other. */
export function series(
  from: Value,
  to: Value,
  step: Value,
  type: ScalarType,
  given: { readonly engine: Engine; readonly at: Place; readonly most?: number },
): readonly Value[] {
  const { at } = given;
  if (from === null || to === null || step === null) return [];
  if (from instanceof Decimal || to instanceof Decimal) {
    throw argumentFault('a range of decimals is not supported', at);
  }
  if (!isNumber(from) || !isNumber(to) || !isNumber(step) || step === 0) {
    throw argumentFault('the step of a range must not be zero', at);
  }
  return walk([from, to, step], type, given);
}

function walk(
  [from, to, step]: readonly [number | bigint, number | bigint, number | bigint],
  type: ScalarType,
  { engine, at, most = Infinity }: Parameters<typeof series>[4],
): readonly Value[] {
  const values: Value[] = [];
  let value: number | bigint | null = from;
  while (value !== null && values.length < most && (step > 0 ? value <= to : value >= to)) {
    engine.limits.step(at);
    engine.limits.rows(values.length + 1, at);
    values.push(value);
    value = nextOf(value, step, type, values.length, from);
  }
  return values;
}

function isNumber(value: Value): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function nextOf(
  value: number | bigint,
  step: number | bigint,
  type: ScalarType,
  count: number,
  from: number | bigint,
): number | bigint | null {
  if (type === 'real') return Number(from) + Number(step) * count;
  const next = addLong(value, step);
  if (type === 'datetime') return inRange(next);
  return step > 0 !== next > value ? null : next;
}
