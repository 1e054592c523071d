import type { ScalarType } from '../../../../values/scalar-type.ts';
import { Decimal } from '../../scalars/decimal.ts';
import { long, longOfReal, negLong } from '../../scalars/long.ts';
import type { Long } from '../../scalars/long.ts';
import { widest } from '../expressions/comparison.ts';
import { converted, derived } from '../expressions/compiled.ts';
import { argumentFault } from '../fault.ts';
import { compareValues } from '../values/compare.ts';
import type { Value } from '../values/value.ts';
import { nullOf } from '../values/value.ts';
import { numberIn } from './arrays.ts';
import { fn, typedFn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';
import { erf, gamma, logGamma, betaCdf, betaInverse, betaPdf } from './special-functions.ts';

const numeric: readonly ScalarType[] = ['int', 'long', 'real', 'decimal'];

function real(apply: (x: number) => number | null): ScalarFunction {
  return fn('real', ['real'], apply);
}

function promoted(types: readonly ScalarType[]): ScalarType {
  const [type = 'real'] = types;
  return type === 'int' ? 'int' : type;
}

const abs = typedFn(
  (types) => (types[0] === 'dynamic' ? 'real' : promoted(types)),
  ['any'],
  () => (value) => {
    if (typeof value === 'number') return Math.abs(value);
    if (typeof value === 'bigint') return value < 0n ? negLong(value) : value;
    return value instanceof Decimal && value.digits < 0n
      ? new Decimal(-value.digits, value.scale)
      : value;
  },
);

function sign(value: Value): Value {
  if (value instanceof Decimal) return value.digits === 0n ? 0 : value.digits < 0n ? -1 : 1;
  if (typeof value === 'bigint') return value < 0n ? -1 : 1;
  const number = numberIn(value);
  return number === undefined ? null : Math.sign(number);
}

/** `max_of` and `min_of`: nulls do not count. */
function extreme(wanted: 1 | -1): ScalarFunction {
  return {
    compile: (site) => {
      const [first, ...others] = site.args;
      if (first === undefined) {
        throw argumentFault(`'${site.call.name}' needs an argument`, site.at);
      }
      const type = others.reduce(
        (wide, next) =>
          numeric.includes(wide) && numeric.includes(next.type) ? widest(wide, next.type) : wide,
        first.type,
      );
      const args = site.args.map((argument) => converted(argument, type));
      const gets = args.map((argument) => argument.get);
      return derived(type, args, (batch, row) => {
        let best: Value = null;
        for (const get of gets) {
          const value = get(batch, row);
          if (value === null) continue;
          if (Number.isNaN(value)) return value;
          if (best === null || compareValues(value, best) * wanted > 0) best = value;
        }
        return best ?? nullOf(type);
      });
    },
  };
}

/** Rounds half away from zero. */
function round(value: number, precision = 0): number {
  const scale = 10 ** precision;
  const scaled = value * scale;
  if (!Number.isFinite(scaled)) return value;
  return (Math.sign(scaled) * Math.round(Math.abs(scaled))) / scale;
}

function toHex(value: Long, length: number, width: number): string {
  return BigInt.asUintN(width, BigInt(value)).toString(16).padStart(length, '0');
}

function bitwise(apply: (a: bigint, b: bigint) => bigint): ScalarFunction {
  return fn('long', ['long', 'long'], (a, b) =>
    long(BigInt.asIntN(64, apply(BigInt(a), BigInt(b)))),
  );
}

function bits(value: Long): number {
  return BigInt.asUintN(64, BigInt(value)).toString(2).replaceAll('0', '').length;
}

const units = ['Bytes', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'];

function formatBytes(value: number, precision = 0, unit = ''): string {
  const fixed = units.findIndex((name) => name.toLowerCase() === unit.toLowerCase());
  let at = fixed;
  if (at < 0) {
    at = 0;
    while (Math.abs(value) / 1024 ** at >= 1024 && at < units.length - 1) at += 1;
  }
  const scaled = Number((value / 1024 ** at).toFixed(precision));
  return `${scaled} ${units[at] ?? ''}`;
}

/** Functions over numbers. */
export const mathFunctions: FunctionTable = {
  abs,
  sign: fn('real', ['any'], sign),
  sqrt: real((x) => (x < 0 ? NaN : Math.sqrt(x))),
  exp: real(Math.exp),
  exp2: real((x) => 2 ** x),
  exp10: real((x) => 10 ** x),
  log: real((x) => (x < 0 ? null : Math.log(x))),
  log2: real((x) => (x < 0 ? null : Math.log2(x))),
  log10: real((x) => (x < 0 ? null : Math.log10(x))),
  pow: fn('real', ['real', 'real'], (x, y) => x ** y),
  sin: real(Math.sin),
  cos: real(Math.cos),
  tan: real(Math.tan),
  cot: real((x) => 1 / Math.tan(x)),
  asin: real(Math.asin),
  acos: real(Math.acos),
  atan: real(Math.atan),
  atan2: fn('real', ['real', 'real'], Math.atan2),
  degrees: real((x) => (x * 180) / Math.PI),
  radians: real((x) => (x * Math.PI) / 180),
  pi: fn('real', [], () => Math.PI),
  gamma: real(gamma),
  loggamma: real(logGamma),
  erf: real(erf),
  erfc: real((x) => 1 - erf(x)),
  beta_cdf: fn('real', ['real', 'real', 'real'], betaCdf),
  beta_inv: fn('real', ['real', 'real', 'real'], betaInverse),
  beta_pdf: fn('real', ['real', 'real', 'real'], betaPdf),
  ceiling: typedFn(
    (types) => (types[0] === 'real' || types[0] === 'dynamic' ? 'long' : promoted(types)),
    ['any'],
    () => (value) => (typeof value === 'number' ? longOfReal(Math.ceil(value)) : value),
  ),
  round: fn('real', ['real', 'int'], round, { least: 1 }),
  isnan: fn('bool', ['real'], (x) => Number.isNaN(x)),
  isinf: fn('bool', ['real'], (x) => x === Infinity || x === -Infinity),
  isfinite: fn('bool', ['real'], (x) => Number.isFinite(x)),
  max_of: extreme(1),
  min_of: extreme(-1),
  tohex: typedFn(
    'string',
    ['long', 'int'],
    ([type]) =>
      (value, length = 0) =>
        toHex(value, length, type === 'int' ? 32 : 64),
    { least: 1 },
  ),
  binary_and: bitwise((a, b) => a & b),
  binary_or: bitwise((a, b) => a | b),
  binary_xor: bitwise((a, b) => a ^ b),
  binary_not: fn('long', ['long'], (a) => long(~BigInt(a))),
  binary_shift_left: bitwise((a, b) => a << (b & 63n)),
  binary_shift_right: bitwise((a, b) => a >> (b & 63n)),
  bitset_count_ones: fn('long', ['long'], bits),
  format_bytes: fn('string', ['real', 'int', 'string'], formatBytes, { least: 1 }),
  welch_test: fn('real', ['real', 'real', 'real', 'real', 'real', 'real'], welchTest),
};

/** The two-tailed p-value of Welch's t-test from means, variances and counts. */
function welchTest(
  ...[mean1, variance1, count1, mean2, variance2, count2]: readonly number[]
): Value {
  const a = (variance1 ?? 0) / (count1 ?? 1);
  const b = (variance2 ?? 0) / (count2 ?? 1);
  const t = ((mean1 ?? 0) - (mean2 ?? 0)) / Math.sqrt(a + b);
  const freedom = (a + b) ** 2 / (a ** 2 / ((count1 ?? 1) - 1) + b ** 2 / ((count2 ?? 1) - 1));
  return betaCdf(freedom / (freedom + t * t), freedom / 2, 0.5);
}
