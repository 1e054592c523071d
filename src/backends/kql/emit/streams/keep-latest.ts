import { binary, call, long, name, or } from '../build-expression.ts';
import { extend, item, ordered, sort, where } from '../build-operator.ts';
import { newColumn } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** Keeps the latest row for each key: of two at one moment, the one with the greater record id. */
export function keepLatest(stage: Stage, keys: readonly string[]): void {
  const { time, recordId } = stage.row;
  keepFirstOf(stage, keys, [time, ...(recordId === undefined ? [] : [recordId])], 'desc');
}

/** Keeps the first row for each key, in the order of other columns. */
export function keepFirstOf(
  stage: Stage,
  keys: readonly string[],
  by: readonly string[],
  direction: 'asc' | 'desc',
): void {
  const rank = newColumn(stage, 'Rank');
  const isOther = or(...keys.map((key) => binary(name(key), '!=', call('prev', name(key)))));
  const restart = keys.length === 0 ? [] : [isOther];
  stage.operators.push(
    sort(
      ...keys.map((key) => ordered(name(key), 'asc')),
      ...by.map((column) => ordered(name(column), direction)),
    ),
    extend(item(call('row_number', long(1), ...restart), rank)),
    where(binary(name(rank), '==', long(1))),
  );
}
