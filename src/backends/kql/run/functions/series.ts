import { Boxed, isArray, toDynamic } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { fromDynamic } from '../values/convert.ts';
import { unsupported } from '../fault.ts';
import { numberIn, withDynamic } from './arrays.ts';
import { fn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';
import { fitLine, seriesStats } from './series-analysis.ts';
import { bagOf } from '../values/value.ts';

type Numbers = readonly (number | null)[];

/** The numbers of a series; what is none is null. */
export function numbers(value: Value): Numbers {
  return isArray(value) ? value.map((item) => numberIn(item) ?? null) : [];
}

function asSeries(values: Numbers): Value {
  return values.map((value) => toDynamic(value, 'real'));
}

/** A series, or a scalar that stands for as many of itself. */
function operand(value: Value, length: number): Numbers {
  if (isArray(value)) return numbers(value);
  return new Array<number | null>(length).fill(numberIn(value) ?? null);
}

function pairwise(values: readonly Value[], apply: (a: number, b: number) => Value): Value {
  const [a = null, b = null] = values;
  if (!isArray(a) && !isArray(b)) return null;
  const length = Math.max(isArray(a) ? a.length : 0, isArray(b) ? b.length : 0);
  const [x, y] = [operand(a, length), operand(b, length)];
  return Array.from({ length }, (_, at) => {
    const [p, q] = [x[at] ?? null, y[at] ?? null];
    return p === null || q === null ? null : apply(p, q);
  });
}

function arithmetic(apply: (a: number, b: number) => number): ScalarFunction {
  return withDynamic('dynamic', 2, 2, (values) =>
    pairwise(values, (a, b) => toDynamic(apply(a, b), 'real')),
  );
}

function comparison(apply: (a: number, b: number) => boolean): ScalarFunction {
  return withDynamic('dynamic', 2, 2, (values) => pairwise(values, apply));
}

function each(apply: (x: number) => number): ScalarFunction {
  return fn('dynamic', ['dynamic'], (series) =>
    isArray(series) ? asSeries(numbers(series).map((x) => (x === null ? null : apply(x)))) : null,
  );
}

function reduced(apply: (values: readonly number[]) => number): ScalarFunction {
  return fn('real', ['dynamic'], (series) => {
    if (!isArray(series)) return null;
    return apply(numbers(series).filter((x) => x !== null));
  });
}

function dot(values: readonly Value[]): number {
  const [a = null, b = null] = values;
  const length = Math.max(isArray(a) ? a.length : 0, isArray(b) ? b.length : 0);
  const [x, y] = [operand(a, length), operand(b, length)];
  return x.reduce((sum: number, value, at) => sum + (value ?? 0) * (y[at] ?? 0), 0);
}

function magnitude(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, x) => sum + x * x, 0));
}

function cosine([a = null, b = null]: readonly Value[]): Value {
  const lengths = [a, b].map((series) => magnitude(numbers(series).filter((x) => x !== null)));
  return dot([a, b]) / ((lengths[0] ?? 0) * (lengths[1] ?? 0));
}

function pearson([a = null, b = null]: readonly Value[]): Value {
  const [x, y] = [numbers(a), numbers(b)];
  if (x.length !== y.length || x.length === 0) return null;
  const mean = (values: Numbers): number =>
    values.reduce((sum: number, value) => sum + (value ?? 0), 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, at) => {
    const [p, q] = [(value ?? 0) - mx, (y[at] ?? 0) - my];
    xy += p * q;
    xx += p * p;
    yy += q * q;
  });
  return xy / (Math.sqrt(xx) * Math.sqrt(yy));
}

/** Is it the mark of a missing value? */
function isGap(value: Value, mark: Value): boolean {
  if (mark === null) return value === null;
  return value === null || numberIn(value) === numberIn(mark);
}

function fillConst([series = null, constant = null, mark = null]: readonly Value[]): Value {
  if (!isArray(series)) return null;
  return series.map((value) => (isGap(value, mark) ? constant : value));
}

function fillForward(series: Value, mark: Value): Value {
  if (!isArray(series)) return null;
  let last: Value = null;
  return series.map((value) => {
    if (!isGap(value, mark)) last = value;
    return isGap(value, mark) ? (last ?? value) : value;
  });
}

function fillBackward(series: Value, mark: Value): Value {
  if (!isArray(series)) return null;
  const turned = fillForward([...series].reverse(), mark);
  return isArray(turned) ? [...turned].reverse() : null;
}

function fillLinear([
  series = null,
  mark = null,
  edges = true,
  constant = 0,
]: readonly Value[]): Value {
  if (!isArray(series)) return null;
  const known = series.flatMap((value, at) => (isGap(value, mark) ? [] : [at]));
  if (known.length === 0) return series.map(() => constant);
  const whole = known.every((at) => isWhole(series[at] ?? null));
  return series.map((value, at) => {
    if (!isGap(value, mark)) return value;
    const before = known.findLast((other) => other < at);
    const after = known.find((other) => other > at);
    if (before !== undefined && after !== undefined) {
      return between(series, [before, at, after], whole);
    }
    return edges === false ? value : (series[before ?? after ?? 0] ?? null);
  });
}

function isWhole(value: Value): boolean {
  return !(value instanceof Boxed) && Number.isInteger(numberIn(value));
}

/** The point of the straight line between two known ones; a series of integers stays one. */
function between(
  series: readonly Value[],
  [before, at, after]: readonly [number, number, number],
  whole: boolean,
): Value {
  const [a, b] = [numberIn(series[before] ?? null) ?? 0, numberIn(series[after] ?? null) ?? 0];
  const filled = a + ((b - a) * (at - before)) / (after - before);
  return whole ? Math.trunc(filled) : toDynamic(filled, 'real');
}

function fir([
  series = null,
  filter = null,
  normalize = true,
  center = false,
]: readonly Value[]): Value {
  const [x, b] = [numbers(series), numbers(filter).map((value) => value ?? 0)];
  const total = b.reduce((sum, value) => sum + value, 0);
  const scale = normalize === true && total !== 0 ? total : 1;
  const shift = center === true ? Math.floor(b.length / 2) : 0;
  return asSeries(
    x.map(
      (_, at) => b.reduce((sum, factor, j) => sum + factor * (x[at + shift - j] ?? 0), 0) / scale,
    ),
  );
}

function iir([series = null, numerators = null, denominators = null]: readonly Value[]): Value {
  const [x, b, a] = [numbers(series), numbers(numerators), numbers(denominators)];
  const first = a[0] ?? 1;
  const y: number[] = [];
  x.forEach((_, at) => {
    let sum = 0;
    b.forEach((factor, j) => (sum += (factor ?? 0) * (x[at - j] ?? 0)));
    a.forEach((factor, j) => {
      if (j > 0) sum -= (factor ?? 0) * (y[at - j] ?? 0);
    });
    y.push(sum / first);
  });
  return asSeries(y);
}

/** The median of each phase of a known period. */
function seasonal(series: Value, period: number): Value {
  const x = numbers(series);
  const medians = Array.from({ length: period }, (_, phase) => {
    const values = x.filter(
      (value, at): value is number => value !== null && at % period === phase,
    );
    values.sort((a, b) => a - b);
    const half = Math.floor(values.length / 2);
    const upper = values[half] ?? null;
    if (values.length % 2 === 1 || upper === null) return upper;
    return (upper + (values[half - 1] ?? upper)) / 2;
  });
  return asSeries(x.map((_, at) => medians[at % period] ?? null));
}

function refused(what: string): ScalarFunction {
  return {
    compile: (site) => {
      throw unsupported(what, site.at);
    },
  };
}

const unpublished = (name: string): ScalarFunction =>
  refused(`'${name}', whose method is not published in full,`);

const seasonalFunction: ScalarFunction = {
  compile: (site) => {
    if (site.args.length < 2) throw unsupported("'series_seasonal' without a period", site.at);
    return withDynamic('dynamic', 2, 3, ([series = null, period = null]) =>
      seasonal(series, Math.max(1, Number(fromDynamic(period, 'long')))),
    ).compile(site);
  },
};

function statsBag(series: Value): Value {
  const names = ['min', 'min_idx', 'max', 'max_idx', 'avg', 'stdev', 'variance'] as const;
  const stats = seriesStats(numbers(series));
  const known = numbers(series).filter((x) => x !== null);
  const sum = known.reduce((total, x) => total + x, 0);
  return bagOf([
    ...names.map((name, at) => [name, stats[at] ?? null] as const),
    ['sum', sum],
    ['len', known.length],
  ]);
}

function lineBag(series: Value): Value {
  const line = fitLine(numbers(series));
  return bagOf([
    ['rsquare', line.rsquare],
    ['slope', line.slope],
    ['variance', line.variance],
    ['rvariance', line.rvariance],
    ['interception', line.interception],
    ['line_fit', asSeries(line.fit)],
  ]);
}

/** Functions over series of numbers. */
export const seriesFunctions: FunctionTable = {
  series_add: arithmetic((a, b) => a + b),
  series_subtract: arithmetic((a, b) => a - b),
  series_multiply: arithmetic((a, b) => a * b),
  series_divide: arithmetic((a, b) => a / b),
  series_pow: arithmetic((a, b) => a ** b),
  series_greater: comparison((a, b) => a > b),
  series_greater_equals: comparison((a, b) => a >= b),
  series_less: comparison((a, b) => a < b),
  series_less_equals: comparison((a, b) => a <= b),
  series_equals: comparison((a, b) => a === b),
  series_not_equals: comparison((a, b) => a !== b),
  series_abs: each(Math.abs),
  series_acos: each(Math.acos),
  series_asin: each(Math.asin),
  series_atan: each(Math.atan),
  series_cos: each(Math.cos),
  series_sin: each(Math.sin),
  series_tan: each(Math.tan),
  series_exp: each(Math.exp),
  series_log: each(Math.log),
  series_ceiling: each(Math.ceil),
  series_floor: each(Math.floor),
  series_sign: each(Math.sign),
  series_sum: reduced((values) => values.reduce((sum, x) => sum + x, 0)),
  series_product: reduced((values) => values.reduce((product, x) => product * x, 1)),
  series_magnitude: reduced(magnitude),
  series_dot_product: withDynamic('real', 2, 2, dot),
  series_cosine_similarity: withDynamic('real', 2, 4, cosine),
  series_pearson_correlation: withDynamic('real', 2, 2, pearson),
  series_fill_const: withDynamic('dynamic', 2, 3, fillConst),
  series_fill_forward: withDynamic('dynamic', 1, 2, ([s = null, mark = null]) =>
    fillForward(s, mark),
  ),
  series_fill_backward: withDynamic('dynamic', 1, 2, ([s = null, mark = null]) =>
    fillBackward(s, mark),
  ),
  series_fill_linear: withDynamic('dynamic', 1, 4, fillLinear),
  series_fir: withDynamic('dynamic', 2, 4, fir),
  series_iir: withDynamic('dynamic', 3, 3, iir),
  series_stats_dynamic: fn('dynamic', ['dynamic'], statsBag),
  series_stats: fn('real', ['dynamic'], (series) => seriesStats(numbers(series))[0] ?? null),
  series_fit_line: fn('real', ['dynamic'], (series) => fitLine(numbers(series)).rsquare),
  series_fit_line_dynamic: fn('dynamic', ['dynamic'], lineBag),
  series_seasonal: seasonalFunction,
  series_decompose: unpublished('series_decompose'),
  series_decompose_anomalies: unpublished('series_decompose_anomalies'),
  series_decompose_forecast: unpublished('series_decompose_forecast'),
  series_outliers: unpublished('series_outliers'),
  series_periods_detect: unpublished('series_periods_detect'),
  series_periods_validate: unpublished('series_periods_validate'),
  series_fit_2lines: unpublished('series_fit_2lines'),
};
