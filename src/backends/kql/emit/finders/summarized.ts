import type { Expression, Item, Operator } from '../../syntax.ts';
import { binary, call, long, name } from '../build-expression.ts';
import { item, summarize, where } from '../build-operator.ts';
import { allValues } from '../outputs.ts';
import type { Outputs } from '../outputs.ts';
import type { EventColumns } from './events-table.ts';

/** What the findings' rows are called. */
const firstColumn = 'FirstEvent';
const lastColumn = 'LastEvent';
const countColumn = 'EventCount';

/** One row for each set of events, with the values of the last of them; `row` has their places in time. */
export function summarizeEvents(
  columns: EventColumns,
  by: readonly Item[],
  outputs: Outputs,
  row: string | undefined,
  more: readonly Item[] = [],
): readonly Operator[] {
  const last = outputs.columns.filter((one) => !one.all).map((one) => one.column);
  const shown = row === undefined || last.length === 0 ? [] : [item(lastRow(row, last))];
  const all = outputs.columns.filter((one) => one.all);
  return [
    summarize(
      [
        item(call('min', name(columns.time)), firstColumn),
        item(call('max', name(columns.time)), lastColumn),
        item(call('count'), countColumn),
        ...more,
        ...newEvents(columns),
        ...shown,
        ...all.map((one) => item(allValues(one.column), one.column)),
      ],
      by,
    ),
    ...onlyNew(columns),
  ];
}

function lastRow(row: string, columns: readonly string[]): Expression {
  return call('arg_max', name(row), ...columns.map(name));
}

function newEvents(columns: EventColumns): readonly Item[] {
  if (columns.isNew === undefined) return [];
  return [item(call('countif', name(columns.isNew)), 'NewEvents')];
}

/** A finding belongs to the run in which one of its events came. */
export function onlyNew(columns: EventColumns): readonly Operator[] {
  return columns.isNew === undefined ? [] : [where(binary(name('NewEvents'), '>', long(0)))];
}

/** Does a finding show a value of its last event, so that the events have to be in order? */
export function needsOrder(outputs: Outputs): boolean {
  return outputs.columns.some((one) => !one.all);
}
