import type { Expression, Operator } from '../../syntax.ts';
import { and, binary, call, long, name, timespan } from '../build-expression.ts';
import { extend, item, ordered, sort, summarize } from '../build-operator.ts';

/** The name of the column that tells the bursts of a group apart. */
export const burstColumn = 'Burst';

/**
 * Joins the ends of windows to bursts. Two windows overlap exactly when their ends are at most a window apart: the
 * earlier end is an event, and then it lies in the later window.
 */
export function burstsOf(
  keys: readonly string[],
  end: string,
  size: number,
  isSorted: boolean,
): readonly Operator[] {
  const order = [...keys, end].map((column) => ordered(name(column), 'asc'));
  return [
    ...(isSorted ? [] : [sort(...order)]),
    extend(item(sessionNumber(keys, end, size), burstColumn)),
    summarize(
      [
        item(binary(call('min', name(end)), '-', timespan(size)), 'WindowStart'),
        item(call('max', name(end)), 'WindowEnd'),
      ],
      [...keys, burstColumn].map((key) => item(name(key))),
    ),
  ];
}

/** Counts up where a group begins, or where nothing was for longer than `size`. */
export function sessionNumber(keys: readonly string[], time: string, size: number): Expression {
  const same = keys.map((key) => binary(name(key), '==', call('prev', name(key))));
  const apart = binary(name(time), '-', call('prev', name(time)));
  const goesOn = and(...same, binary(apart, '<=', timespan(size)));
  return call('row_cumsum', call('iff', goesOn, long(0), long(1)));
}
