import type { SpikeFinder } from '../../ir/finder.ts';
import type { Compiler } from '../compiler.ts';
import { groupRows } from '../streams/key.ts';
import type { Row } from '../streams/row.ts';
import { ticksOf } from '../values/instant.ts';
import type { Finding } from './finding.ts';
import { compileGrouping } from './grouping.ts';
import { compileMeasure, type Gauge } from './measure.ts';
import { rowsFinding } from './rows-finding.ts';
import { mergeRanges, slidingWindows, type WindowRange } from './windows.ts';

/** More rows of one group within a window than usual (decision 4.8). */
export function findSpikes(
  finder: SpikeFinder,
  rows: readonly Row[],
  compiler: Compiler,
): readonly Finding[] {
  const grouping = compileGrouping(finder.per, compiler);
  const newGauge = compileMeasure(finder.measure, compiler);
  const findings: Finding[] = [];
  for (const group of groupRows(rows, grouping.keyOf).values()) {
    const ranges = spikes(group, finder, newGauge);
    for (const { from, to } of mergeRanges(group, ranges)) {
      findings.push(rowsFinding(group.slice(from, to), grouping.show));
    }
  }
  return findings;
}

function spikes(
  rows: readonly Row[],
  finder: SpikeFinder,
  newGauge: () => Gauge,
): readonly WindowRange[] {
  const within = ticksOf(finder.window.size);
  const [now, before] = [newGauge(), newGauge()];
  const baselines = slidingWindows(rows, within + ticksOf(finder.baseline), within, before);
  const ranges: WindowRange[] = [];
  for (const range of slidingWindows(rows, within, 0n, now)) {
    baselines.next();
    if (isSpike(now.value(), before.value(), finder)) ranges.push(range);
  }
  return ranges;
}

/** Multiplied out, so that whole numbers compare exactly. */
function isSpike(measure: number, usual: number, finder: SpikeFinder): boolean {
  const { minimum, times, baseline, window } = finder;
  return measure >= minimum && measure * baseline > times * usual * window.size;
}
