import type { JoinPair, Stream } from '../../ir/stream.ts';
import type { StreamContext } from './context.ts';
import { compileJoinKey, groupRows } from './key.ts';
import type { Row } from './row.ts';

/** The rows of another stream whose keys equal a row's, by time; none where a key is empty (decision 3.7). */
export function relatedRows(
  stream: Stream,
  on: readonly JoinPair[],
  context: StreamContext,
): (row: Row) => readonly Row[] {
  const left = on.map((pair) => pair.left);
  const right = on.map((pair) => pair.right);
  const keyOf = compileJoinKey(left, context.compiler);
  const groups = groupRows(context.run(stream), compileJoinKey(right, context.compiler));
  return (row) => {
    const key = keyOf(row);
    return (key === undefined ? undefined : groups.get(key)) ?? [];
  };
}
