import type { Bound, ThresholdFinder } from '../../ir/finder.ts';
import type { Compiler } from '../compiler.ts';
import { holdsFor } from '../predicates/compare.ts';
import { isNumeric, order } from '../predicates/comparable.ts';
import { groupRows } from '../streams/key.ts';
import type { Row } from '../streams/row.ts';
import { literalValue } from '../terms/literal.ts';
import { ticksOf } from '../values/instant.ts';
import type { Finding } from './finding.ts';
import { compileGrouping } from './grouping.ts';
import { compileMeasure, type Gauge } from './measure.ts';
import { rowsFinding } from './rows-finding.ts';
import { mergeRanges, slidingWindows } from './windows.ts';

type IsEnough = (measure: number) => boolean;

/** Enough rows of one group within a window (decisions 4.3 and 4.5 to 4.7). */
export function findThreshold(
  finder: ThresholdFinder,
  rows: readonly Row[],
  compiler: Compiler,
): readonly Finding[] {
  const grouping = compileGrouping(finder.per, compiler);
  const newGauge = compileMeasure(finder.measure, compiler);
  const isEnough = compileBounds(finder.bounds, compiler);
  const size = ticksOf(finder.window.size);
  const alertsOf = {
    sliding: (group: readonly Row[]) => slide(group, size, newGauge(), isEnough),
    tumbling: (group: readonly Row[]) =>
      split(group, (a, b) => a.time / size !== b.time / size, newGauge, isEnough),
    session: (group: readonly Row[]) =>
      split(group, (a, b) => b.time - a.time > size, newGauge, isEnough),
  }[finder.window.kind];
  return [...groupRows(rows, grouping.keyOf).values()]
    .flatMap(alertsOf)
    .map((found) => rowsFinding(found, grouping.show));
}

function compileBounds(bounds: readonly Bound[], compiler: Compiler): IsEnough {
  const tests = bounds.map(({ op, value }) => {
    const bound = literalValue(value, compiler.settings);
    return (measure: number) => isNumeric(bound) && holdsFor[op](order(measure, bound));
  });
  return (measure) => tests.every((test) => test(measure));
}

function slide(
  rows: readonly Row[],
  size: bigint,
  gauge: Gauge,
  isEnough: IsEnough,
): readonly (readonly Row[])[] {
  const ranges = [];
  for (const range of slidingWindows(rows, size, 0n, gauge)) {
    if (isEnough(gauge.value())) ranges.push(range);
  }
  return mergeRanges(rows, ranges).map(({ from, to }) => rows.slice(from, to));
}

/** Windows that end between two rows; those with enough in them. */
function split(
  rows: readonly Row[],
  isBetween: (a: Row, b: Row) => boolean,
  newGauge: () => Gauge,
  isEnough: IsEnough,
): readonly (readonly Row[])[] {
  const windows: Row[][] = [];
  for (const row of rows) {
    const current = windows.at(-1);
    const previous = current?.at(-1);
    if (previous === undefined || isBetween(previous, row)) windows.push([row]);
    else current?.push(row);
  }
  return windows.filter((window) => {
    const gauge = newGauge();
    window.forEach(gauge.add);
    return isEnough(gauge.value());
  });
}
