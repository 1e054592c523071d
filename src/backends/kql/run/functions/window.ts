import { addLong } from '../../scalars/long.ts';
import { addDecimal, Decimal } from '../../scalars/decimal.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { constant, converted } from '../expressions/compiled.ts';
import type { CallSite } from '../expressions/site.ts';
import { valuesOf } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import type { Batch } from '../table/frame.ts';
import { dynamicKey } from '../values/compare.ts';
import { nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { checkCount } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';

/** A function that computes its whole column before the rows are visited. */
function window(
  site: CallSite,
  type: Compiled['type'],
  compute: (batch: Batch) => readonly Value[],
): Compiled {
  const slot = site.env.windows.length;
  site.env.windows.push(compute);
  return { type, get: (batch, row) => batch.slots[slot]?.[row] ?? nullOf(type) };
}

function argument(site: CallSite, at: number): Compiled {
  const found = site.args[at];
  if (found === undefined) throw argumentFault(`'${site.call.name}' needs more arguments`, site.at);
  return found;
}

function neighbour(direction: 1 | -1): ScalarFunction {
  return {
    compile: (site) => {
      checkCount(site, 1, 3);
      const of = argument(site, 0);
      const offset = site.args[1] ?? constant(1, 'long');
      const given = site.args[2];
      if (offset.constant === undefined)
        throw argumentFault('the offset must be constant', site.at);
      if (given !== undefined && given.constant === undefined) {
        throw argumentFault('the default value must be constant', site.at);
      }
      const distance = Number(offset.constant.value) * direction;
      const type = of.type;
      const missing = given === undefined ? nullOf(type) : converted(given, type).constant?.value;
      return window(site, type, (batch) => {
        const values = valuesOf(of, batch);
        return values.map(
          (_, row) =>
            values[row + distance] ??
            (inside(values, row + distance) ? nullOf(type) : (missing ?? null)),
        );
      });
    },
  };
}

function inside(values: readonly Value[], row: number): boolean {
  return row >= 0 && row < values.length;
}

function restarts(site: CallSite, at: number): Compiled {
  return converted(site.args[at] ?? constant(false, 'bool'), 'bool');
}

const rowNumber: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 0, 2);
    const first = Number(site.args[0]?.constant?.value ?? 1);
    const restart = restarts(site, 1);
    return window(site, 'long', (batch) => {
      let next = first;
      return valuesOf(restart, batch).map((again) => {
        if (again === true) next = first;
        return next++;
      });
    });
  },
};

const rowCumsum: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 1, 2);
    const of = argument(site, 0);
    const type = of.type === 'int' ? 'long' : of.type;
    const restart = restarts(site, 1);
    return window(site, type, (batch) => {
      const again = valuesOf(restart, batch);
      let sum: Value = null;
      return valuesOf(of, batch).map((value, row) => {
        if (again[row] === true) sum = null;
        sum = sum === null ? value : plus(sum, value, type === 'real');
        return sum;
      });
    });
  },
};

function plus(sum: Value, value: Value, real: boolean): Value {
  if (value === null) return sum;
  if (sum instanceof Decimal && value instanceof Decimal) return addDecimal(sum, value);
  if (real) return Number(sum) + Number(value);
  const whole = (x: Value): x is number | bigint => typeof x === 'number' || typeof x === 'bigint';
  return whole(sum) && whole(value) ? addLong(sum, value) : sum;
}

function rank(dense: boolean): ScalarFunction {
  return {
    compile: (site) => {
      checkCount(site, 1, 2);
      const of = argument(site, 0);
      const restart = restarts(site, 1);
      return window(site, 'long', (batch) => {
        const again = valuesOf(restart, batch);
        let [place, current] = [0, 0];
        let previous: Value | undefined;
        return valuesOf(of, batch).map((value, row) => {
          if (again[row] === true) {
            [place, current] = [0, 0];
            previous = undefined;
          }
          place += 1;
          const same = previous !== undefined && dynamicKey(value) === dynamicKey(previous);
          if (!same) current = dense ? current + 1 : place;
          previous = value;
          return current;
        });
      });
    },
  };
}

/** `row_window_session(time, maxDistanceFromFirst, maxDistanceBetweenNeighbours, restart)`. */
const rowWindowSession: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 3, 4);
    const time = converted(argument(site, 0), 'datetime');
    const [whole, gap] = [argument(site, 1), argument(site, 2)].map(
      (span) => converted(span, 'timespan').constant?.value,
    );
    const restart = restarts(site, 3);
    return window(site, 'datetime', (batch) => {
      const again = valuesOf(restart, batch);
      let [start, last]: [number | bigint | null, number | bigint | null] = [null, null];
      return valuesOf(time, batch).map((value, row) => {
        if (typeof value !== 'number' && typeof value !== 'bigint') return null;
        const far = apart(value, start, whole ?? null) || apart(value, last, gap ?? null);
        if (start === null || again[row] === true || far) start = value;
        last = value;
        return start;
      });
    });
  },
};

function apart(value: number | bigint, from: number | bigint | null, most: Value): boolean {
  if (from === null || (typeof most !== 'number' && typeof most !== 'bigint')) return false;
  return BigInt(value) - BigInt(from) > BigInt(most);
}

/** Functions over rows in order. */
export const windowTable: FunctionTable = {
  prev: neighbour(-1),
  next: neighbour(1),
  row_number: rowNumber,
  row_cumsum: rowCumsum,
  row_rank_dense: rank(true),
  row_rank_min: rank(false),
  row_window_session: rowWindowSession,
};

/** The same by name. */
export const windowFunctions: ReadonlyMap<string, ScalarFunction> = new Map(
  Object.entries(windowTable),
);
