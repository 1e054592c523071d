import type { EarlierStep } from '../../ir/stream.ts';
import { ticksOf } from '../values/instant.ts';
import type { StreamContext } from './context.ts';
import { relatedRows } from './related.ts';
import type { Row } from './row.ts';
import { firstAfter, firstAtOrAfter } from './row-order.ts';
import { withColumn } from './row-object.ts';

/** How many rows of another stream lie shortly before the row, itself aside (decision 3.6). */
export function countEarlier(
  rows: readonly Row[],
  step: EarlierStep,
  context: StreamContext,
): readonly Row[] {
  const related = relatedRows(step.stream, step.on, context);
  return rows.map((row) => {
    const others = related(row);
    const from = firstAtOrAfter(others, row.time - ticksOf(step.within));
    const to = firstAfter(others, row.time);
    const count = others.slice(from, to).filter((other) => other.id !== row.id).length;
    return withColumn(row, step.name, count);
  });
}
