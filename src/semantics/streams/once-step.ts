import type { OnceStep } from '../../ir/stream.ts';
import { ticksOf } from '../values/instant.ts';
import type { StreamContext } from './context.ts';
import { compileGroupKey } from './key.ts';
import type { Row } from './row.ts';

/** Drops a row that has an equal one shortly before it; that one may itself have been dropped (decision 3.8). */
export function keepFirst(
  rows: readonly Row[],
  step: OnceStep,
  context: StreamContext,
): readonly Row[] {
  const keyOf = compileGroupKey(step.per, context.compiler);
  const within = ticksOf(step.within);
  const previous = new Map<string, bigint>();
  return rows.filter((row) => {
    const key = keyOf(row);
    const before = previous.get(key);
    previous.set(key, row.time);
    return before === undefined || row.time - before > within;
  });
}
