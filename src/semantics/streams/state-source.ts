import type { StateSource } from '../../ir/stream.ts';
import type { StreamContext } from './context.ts';
import { compileJoinKey, groupRows } from './key.ts';
import type { Row } from './row.ts';
import { compareRows } from './row-order.ts';
import { tableRows } from './table-source.ts';

/** The latest record for each key, up to now; records without a key are none (decision 3.3). */
export function stateRows(source: StateSource, context: StreamContext): readonly Row[] {
  const past = tableRows(source.of, context).filter((row) => row.time <= context.now);
  const groups = groupRows(past, compileJoinKey(source.per, context.compiler));
  return [...groups.values()].map((rows) =>
    rows.reduce((latest, row) => (compareRows(latest, row) < 0 ? row : latest)),
  );
}
