import type { ScalarType } from '../../../../values/scalar-type.ts';
import { inRange } from '../../scalars/datetime.ts';
import {
  Decimal,
  addDecimal,
  decimalOf,
  divDecimal,
  modDecimal,
  mulDecimal,
  subDecimal,
} from '../../scalars/decimal.ts';
import { addLong, divLong, longOfReal, modLong, mulLong, subLong } from '../../scalars/long.ts';
import type { Long } from '../../scalars/long.ts';
import type { Place } from '../../syntax.ts';
import { typeFault } from '../fault.ts';
import type { Value } from '../values/value.ts';
import { derived } from './compiled.ts';
import type { Compiled } from './compiled.ts';

/** The arithmetic operators. */
export type ArithmeticOp = '+' | '-' | '*' | '/' | '%';

interface Rule {
  readonly type: ScalarType;
  readonly apply: (a: Value, b: Value) => Value;
}

/** Compiles `a + b` and its like; null makes null. */
export function compileArithmetic(
  op: ArithmeticOp,
  left: Compiled,
  right: Compiled,
  at: Place,
): Compiled {
  const rule = ruleFor(op, left.type, right.type);
  if (rule === undefined) {
    throw typeFault(`'${op}' is not defined for ${left.type} and ${right.type}`, at);
  }
  const { apply } = rule;
  const [a, b] = [left.get, right.get];
  return derived(rule.type, [left, right], (batch, row) => {
    const x = a(batch, row);
    if (x === null) return null;
    const y = b(batch, row);
    return y === null ? null : apply(x, y);
  });
}

type Family = 'integer' | 'real' | 'decimal' | 'datetime' | 'timespan' | 'dynamic' | 'other';

const families: Readonly<Record<ScalarType, Family>> = {
  int: 'integer',
  long: 'integer',
  real: 'real',
  decimal: 'decimal',
  datetime: 'datetime',
  timespan: 'timespan',
  dynamic: 'dynamic',
  bool: 'other',
  string: 'other',
  guid: 'other',
};

function ruleFor(op: ArithmeticOp, a: ScalarType, b: ScalarType): Rule | undefined {
  const [x, y] = [families[a], families[b]];
  if (x === 'datetime' || y === 'datetime') return datetimeRule(op, x, y);
  if (x === 'timespan' || y === 'timespan') return timespanRule(op, x, y);
  return numberRule(op, [x, y]);
}

function numberRule(op: ArithmeticOp, sides: readonly Family[]): Rule | undefined {
  if (sides.includes('other') || sides.includes('dynamic')) return undefined;
  if (sides.includes('decimal')) return decimalRules[op];
  return sides.includes('real') ? realRules[op] : longRules[op];
}

function long(f: (a: Long, b: Long) => Long | null, type: ScalarType = 'long'): Rule {
  return { type, apply: (a, b) => (isLong(a) && isLong(b) ? f(a, b) : null) };
}

function isLong(value: Value): value is Long {
  return typeof value === 'number' || typeof value === 'bigint';
}

function real(f: (a: number, b: number) => number, type: ScalarType = 'real'): Rule {
  return { type, apply: (a, b) => f(Number(a), Number(b)) };
}

function decimal(f: (a: Decimal, b: Decimal) => Decimal | null): Rule {
  return {
    type: 'decimal',
    apply: (a, b) => {
      const [x, y] = [asDecimal(a), asDecimal(b)];
      return x === null || y === null ? null : f(x, y);
    },
  };
}

function asDecimal(value: Value): Decimal | null {
  if (value instanceof Decimal) return value;
  return isLong(value) ? decimalOf(value) : null;
}

const longRules: Readonly<Record<ArithmeticOp, Rule>> = {
  '+': long(addLong),
  '-': long(subLong),
  '*': long(mulLong),
  '/': long(divLong),
  '%': long(modLong),
};

const realRules: Readonly<Record<ArithmeticOp, Rule>> = {
  '+': real((a, b) => a + b),
  '-': real((a, b) => a - b),
  '*': real((a, b) => a * b),
  '/': real((a, b) => a / b),
  '%': real(modReal),
};

/** The remainder that is never negative. */
function modReal(a: number, b: number): number {
  const rest = a % b;
  return rest < 0 ? rest + Math.abs(b) : rest;
}

const decimalRules: Readonly<Record<ArithmeticOp, Rule>> = {
  '+': decimal(addDecimal),
  '-': decimal(subDecimal),
  '*': decimal(mulDecimal),
  '/': decimal(divDecimal),
  '%': decimal(modDecimal),
};

function datetimeRule(op: ArithmeticOp, x: Family, y: Family): Rule | undefined {
  if (op === '-' && x === 'datetime' && y === 'datetime') return long(subLong, 'timespan');
  const shift = (f: (a: Long, b: Long) => Long): Rule =>
    long((a, b) => inRange(f(a, b)), 'datetime');
  if (op === '-' && x === 'datetime' && y === 'timespan') return shift(subLong);
  const sum = (x === 'datetime' && y === 'timespan') || (x === 'timespan' && y === 'datetime');
  return op === '+' && sum ? shift(addLong) : undefined;
}

function timespanRule(op: ArithmeticOp, x: Family, y: Family): Rule | undefined {
  if (x === 'timespan' && y === 'timespan') return betweenTimespans(op);
  const [span, factor] = x === 'timespan' ? [x, y] : [y, x];
  const number = factor === 'integer' || factor === 'real' || factor === 'decimal';
  if (span !== 'timespan' || !number) return undefined;
  if (op === '*') return scaled(factor, mulLong, (a, b) => a * b);
  if (op === '/' && x === 'timespan') return scaled(factor, divLong, (a, b) => a / b);
  return undefined;
}

function betweenTimespans(op: ArithmeticOp): Rule | undefined {
  if (op === '+') return long(addLong, 'timespan');
  if (op === '-') return long(subLong, 'timespan');
  if (op === '/') return real((a, b) => a / b);
  return op === '%' ? long(modLong, 'timespan') : undefined;
}

function scaled(
  factor: Family,
  exact: (a: Long, b: Long) => Long | null,
  rough: (a: number, b: number) => number,
): Rule {
  if (factor === 'integer') return long(exact, 'timespan');
  return {
    type: 'timespan',
    apply: (a, b) => longOfReal(rough(numberOf(a), numberOf(b))),
  };
}

function numberOf(value: Value): number {
  return value instanceof Decimal ? value.toNumber() : Number(value);
}
