import type { ScalarType } from '../../../../values/scalar-type.ts';
import { Decimal, addDecimal, decimalOf, divDecimal } from '../../scalars/decimal.ts';
import { addLong, divLong, long } from '../../scalars/long.ts';
import type { Long } from '../../scalars/long.ts';
import { compareValues } from '../values/compare.ts';
import { fromDynamic } from '../values/convert.ts';
import { nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { argumentFault } from '../fault.ts';
import { aggregate } from './define.ts';
import type { AggregateFunction, AggregateTable, Folding } from './define.ts';

function isLong(value: Value): value is Long {
  return typeof value === 'number' || typeof value === 'bigint';
}

function count(condition?: number): AggregateFunction {
  const shape = { least: 0, most: 1, type: 'long', prefix: 'count' } as const;
  return aggregate(
    condition === undefined ? shape : { ...shape, least: 1, condition, prefix: 'countif' },
    () => () => {
      let rows = 0;
      return {
        add: (...values) => {
          // `count(x)` leaves out what is null.
          if (values.length === 0 || values[0] !== null) rows += 1;
        },
        result: () => rows,
      };
    },
  );
}

function summed(type: ScalarType): ScalarType {
  return type === 'int' ? 'long' : type === 'dynamic' ? 'real' : type;
}

function sumFolding(type: ScalarType): Folding {
  if (type === 'decimal') {
    let total = new Decimal(0n, 0);
    return {
      add: (value = null) => {
        if (value instanceof Decimal) total = addDecimal(total, value);
      },
      result: () => total,
    };
  }
  if (type === 'real' || type === 'dynamic') {
    let total = 0;
    return {
      add: (value = null) => {
        const number = type === 'dynamic' ? fromDynamic(value, 'real') : value;
        if (typeof number === 'number') total += number;
      },
      result: () => total,
    };
  }
  let total: Long = 0;
  return {
    add: (value = null) => {
      if (isLong(value)) total = addLong(total, value);
    },
    result: () => total,
  };
}

const additive: readonly ScalarType[] = ['int', 'long', 'real', 'decimal', 'timespan', 'dynamic'];

function sum(condition?: number): AggregateFunction {
  const most = condition === undefined ? 1 : 2;
  const shape = {
    least: most,
    most,
    type: ([type = 'long']: readonly ScalarType[]) => summed(type),
  };
  const prefix = condition === undefined ? 'sum' : 'sumif';
  return aggregate(withCondition({ ...shape, prefix }, condition), ([type = 'long'], site) => {
    if (!additive.includes(type))
      throw argumentFault(`'${site.name}' cannot add up ${type}`, site.at);
    return () => sumFolding(type);
  });
}

function withCondition<S extends object>(
  shape: S,
  condition: number | undefined,
): S & { readonly condition?: number } {
  return condition === undefined ? shape : { ...shape, condition };
}

function averaged(type: ScalarType): ScalarType {
  if (type === 'datetime' || type === 'timespan' || type === 'decimal') return type;
  return 'real';
}

function avgFolding(type: ScalarType): Folding {
  const total = sumFolding(type === 'datetime' ? 'long' : type);
  let rows = 0;
  return {
    add: (value = null) => {
      if (value === null) return;
      rows += 1;
      total.add(value);
    },
    result: () => mean(total.result(), rows, type),
  };
}

function mean(total: Value, rows: number, type: ScalarType): Value {
  if (total instanceof Decimal) {
    return rows === 0 ? null : divDecimal(total, decimalOf(rows) ?? total);
  }
  if (type === 'datetime' || type === 'timespan') {
    return rows === 0 || !isLong(total) ? null : divLong(total, rows);
  }
  return rows === 0 ? NaN : Number(total) / rows;
}

function avg(condition?: number): AggregateFunction {
  const most = condition === undefined ? 1 : 2;
  const type = ([of = 'real']: readonly ScalarType[]): ScalarType => averaged(of);
  const prefix = condition === undefined ? 'avg' : 'avgif';
  return aggregate(
    withCondition({ least: most, most, type, prefix }, condition),
    ([of = 'real'], site) => {
      if (!additive.includes(of) && of !== 'datetime') {
        throw argumentFault(`'${site.name}' cannot average ${of}`, site.at);
      }
      return () => avgFolding(of);
    },
  );
}

function extreme(name: string, sign: 1 | -1, condition?: number): AggregateFunction {
  const most = condition === undefined ? 1 : 2;
  const type = ([of = 'dynamic']: readonly ScalarType[]): ScalarType => of;
  return aggregate(
    withCondition({ least: most, most, type, prefix: name }, condition),
    ([of = 'dynamic']) =>
      () => {
        let best: Value = null;
        return {
          add: (value = null) => {
            if (value === null || Number.isNaN(best)) return;
            if (best === null || Number.isNaN(value) || compareValues(value, best) * sign > 0)
              best = value;
          },
          result: () => best ?? nullOf(of),
        };
      },
  );
}

type Moment = 'stdev' | 'stdevp' | 'variance' | 'variancep';

/** Welford's running variance. */
function moment(name: Moment, condition?: number): AggregateFunction {
  const most = condition === undefined ? 1 : 2;
  const prefix = condition === undefined ? name : `${name.replace('p', '')}if`;
  return aggregate(
    withCondition({ least: most, most, type: 'real', prefix } as const, condition),
    () => () => {
      let [rows, centre, squares] = [0, 0, 0];
      return {
        add: (value = null) => {
          const number =
            value instanceof Decimal ? value.toNumber() : Number(fromDynamic(value, 'real') ?? NaN);
          if (value === null) return;
          rows += 1;
          const difference = number - centre;
          centre += difference / rows;
          squares += difference * (number - centre);
        },
        result: () => momentOf(name, rows, squares),
      };
    },
  );
}

function momentOf(name: Moment, rows: number, squares: number): Value {
  const population = name.endsWith('p');
  if (rows === 0) return NaN;
  const divisor = population ? rows : rows - 1;
  const variance = rows === 1 ? 0 : squares / divisor;
  return name.startsWith('stdev') ? Math.sqrt(variance) : variance;
}

function bitwise(
  name: string,
  start: bigint,
  apply: (a: bigint, b: bigint) => bigint,
): AggregateFunction {
  return aggregate({ least: 1, most: 1, type: 'long', prefix: name }, () => () => {
    let bits = start;
    let any = false;
    return {
      add: (value = null) => {
        if (!isLong(value)) return;
        any = true;
        bits = apply(bits, BigInt(value));
      },
      result: () => (any ? long(BigInt.asIntN(64, bits)) : null),
    };
  });
}

function covariance(name: string, population: boolean, condition?: number): AggregateFunction {
  const most = condition === undefined ? 2 : 3;
  return aggregate(
    withCondition(
      { least: most, most, type: 'real', prefix: name, pair: true } as const,
      condition,
    ),
    () => () => {
      let [rows, meanX, meanY, products] = [0, 0, 0, 0];
      return {
        add: (x = null, y = null) => {
          if (x === null || y === null) return;
          const [a, b] = [Number(fromDynamic(x, 'real')), Number(fromDynamic(y, 'real'))];
          rows += 1;
          const difference = a - meanX;
          meanX += difference / rows;
          meanY += (b - meanY) / rows;
          products += difference * (b - meanY);
        },
        result: () =>
          rows === 0 ? NaN : rows === 1 ? 0 : products / (population ? rows : rows - 1),
      };
    },
  );
}

/** Aggregates over numbers. */
export const numberAggregates: AggregateTable = {
  count: count(),
  cnt: count(),
  countif: count(0),
  sum: sum(),
  sumif: sum(1),
  avg: avg(),
  avgif: avg(1),
  min: extreme('min', -1),
  minif: extreme('minif', -1, 1),
  max: extreme('max', 1),
  maxif: extreme('maxif', 1, 1),
  stdev: moment('stdev'),
  stdevp: moment('stdevp'),
  stdevif: moment('stdev', 1),
  stdevpif: moment('stdevp', 1),
  variance: moment('variance'),
  variancep: moment('variancep'),
  varianceif: moment('variance', 1),
  variancepif: moment('variancep', 1),
  covariance: covariance('covariance', false),
  covariancep: covariance('covariancep', true),
  covarianceif: covariance('covarianceif', false, 2),
  covariancepif: covariance('covariancepif', true, 2),
  binary_all_and: bitwise('binary_all_and', -1n, (a, b) => a & b),
  binary_all_or: bitwise('binary_all_or', 0n, (a, b) => a | b),
  binary_all_xor: bitwise('binary_all_xor', 0n, (a, b) => a ^ b),
};
