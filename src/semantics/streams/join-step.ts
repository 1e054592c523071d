import type { JoinStep } from '../../ir/stream.ts';
import { ticksOf } from '../values/instant.ts';
import type { StreamContext } from './context.ts';
import { relatedRows } from './related.ts';
import type { Row } from './row.ts';
import { firstAfter } from './row-order.ts';
import { rowObject, withColumn } from './row-object.ts';

/** Another stream's latest row as a column, absent where there is none (decisions 3.4 and 3.5). */
export function joinRows(
  rows: readonly Row[],
  step: JoinStep,
  context: StreamContext,
): readonly Row[] {
  const related = relatedRows(step.stream, step.on, context);
  return rows.map((row) => {
    const found = latest(related(row), row, step, context.now);
    return withColumn(row, step.name, found === undefined ? undefined : rowObject(found));
  });
}

/** A row is never its own latest one. */
function latest(others: readonly Row[], row: Row, step: JoinStep, now: bigint): Row | undefined {
  const isLookup = step.take === 'lookup';
  const until = firstAfter(others, isLookup ? now : row.time);
  const found = others.slice(0, until).findLast((other) => isLookup || other.id !== row.id);
  if (found === undefined || step.within === undefined) return found;
  return found.time < row.time - ticksOf(step.within) ? undefined : found;
}
