import type { ScalarType } from '../../../../values/scalar-type.ts';
import { fromTicks, inRange } from '../../scalars/datetime.ts';
import { Decimal, divDecimal, mulDecimal } from '../../scalars/decimal.ts';
import { addLong, floorDivide, mulLong, subLong } from '../../scalars/long.ts';
import type { Long } from '../../scalars/long.ts';
import type { Place } from '../../syntax.ts';
import { constant, converted, derived } from '../expressions/compiled.ts';
import type { Compiled } from '../expressions/compiled.ts';
import type { CallSite } from '../expressions/site.ts';
import { argumentFault, typeFault } from '../fault.ts';
import type { Value } from '../values/value.ts';
import { checkCount } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';

function isLong(value: Value): value is Long {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Rounds down to a multiple of the step, counted from an anchor. */
export type Bin = (value: Value, step: Value, anchor: Value) => Value;

function binReal(value: Value, step: Value, anchor: Value): Value {
  const [x, size, from] = [Number(value), Number(step), Number(anchor)];
  return size <= 0 || Number.isNaN(size) ? null : Math.floor((x - from) / size) * size + from;
}

function binLong(value: Value, step: Value, anchor: Value): Value {
  if (!isLong(value) || !isLong(step) || !isLong(anchor) || step <= 0) return null;
  const [quotient] = floorDivide(subLong(value, anchor), step);
  return addLong(mulLong(quotient, step), anchor);
}

function binDatetime(value: Value, step: Value, anchor: Value): Value {
  const found = binLong(value, step, anchor);
  return isLong(found) ? inRange(found) : null;
}

function binDecimal(value: Value, step: Value): Value {
  if (!(value instanceof Decimal) || !(step instanceof Decimal) || step.digits <= 0n) return null;
  const quotient = divDecimal(value, step);
  if (quotient === null) return null;
  const scale = 10n ** BigInt(quotient.scale);
  const cut = quotient.digits / scale;
  const floor = quotient.digits < 0n && quotient.digits % scale !== 0n ? cut - 1n : cut;
  return mulDecimal(new Decimal(floor, 0), step);
}

interface BinRule {
  readonly type: ScalarType;
  readonly step: ScalarType;
  readonly bin: Bin;
}

/** How values of a type are put into bins. */
export function binRule(value: ScalarType, step: ScalarType, at: Place): BinRule {
  if (value === 'datetime') return { type: value, step: 'timespan', bin: binDatetime };
  if (value === 'timespan') return { type: value, step: 'timespan', bin: binLong };
  if (value === 'decimal' || step === 'decimal') {
    return { type: 'decimal', step: 'decimal', bin: binDecimal };
  }
  if (value === 'real' || value === 'dynamic' || step === 'real') {
    return { type: 'real', step: 'real', bin: binReal };
  }
  if (value === 'int' || value === 'long') {
    return { type: step === 'int' ? value : 'long', step: 'long', bin: binLong };
  }
  throw typeFault(`a ${value} cannot be put into bins`, at);
}

/** The anchor of plain bins: zero, or the start of year 1. */
export function zeroOf(type: ScalarType): Value {
  return type === 'datetime' ? fromTicks(0n) : type === 'decimal' ? new Decimal(0n, 0) : 0;
}

function compileBin(site: CallSite, value: Compiled, step: Compiled, anchor?: Compiled): Compiled {
  const rule = binRule(value.type, step.type, site.at);
  const from = converted(anchor ?? constant(zeroOf(rule.type), rule.type), rule.type);
  const [v, s] = [converted(value, rule.type), converted(step, rule.step)];
  return derived(rule.type, [v, s, from], (batch, row) => {
    const [x, y, z] = [v.get(batch, row), s.get(batch, row), from.get(batch, row)];
    return x === null || y === null || z === null ? null : rule.bin(x, y, z);
  });
}

function argument(site: CallSite, at: number): Compiled {
  const found = site.args[at];
  if (found === undefined) throw argumentFault(`'${site.call.name}' needs more arguments`, site.at);
  return found;
}

const bin: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 2, 2);
    return compileBin(site, argument(site, 0), argument(site, 1));
  },
};

const binAt: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 3, 3);
    return compileBin(site, argument(site, 0), argument(site, 1), argument(site, 2));
  },
};

/** `bin_auto(x)`: size and anchor come from the query's options. */
const binAuto: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 1, 1);
    const value = argument(site, 0);
    const { options } = site.env.engine;
    const size = options.get('query_bin_auto_size') ?? null;
    const anchor = options.get('query_bin_auto_at') ?? null;
    if (size === null)
      throw argumentFault("'bin_auto' needs 'set query_bin_auto_size = …'", site.at);
    const step = constant(size, value.type === 'datetime' ? 'timespan' : value.type);
    return compileBin(
      site,
      value,
      step,
      anchor === null ? undefined : constant(anchor, value.type),
    );
  },
};

/** Functions that round down to bins. */
export const binFunctions: FunctionTable = {
  bin,
  floor: bin,
  bin_at: binAt,
  bin_auto: binAuto,
};
