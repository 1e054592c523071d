import { call, materialize } from '../build-expression.ts';
import { item, ordered, sort, extend } from '../build-operator.ts';
import { name } from '../build-expression.ts';
import { declareTable } from '../context.ts';
import type { Emitter } from '../emitter.ts';
import { cutStage, newColumn } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** Numbers the rows by time and record id, and keeps them, so that they can be read more than once. */
export function numberRows(stage: Stage, emitter: Emitter): string {
  const number = orderRows(stage);
  cutStage(stage, (table) => declareTable(emitter.context, 'Events', materialize(table)));
  return number;
}

/** A column with the row's place by time; of two at one moment the greater record id is the later. */
export function orderRows(stage: Stage): string {
  const number = newColumn(stage, 'Row');
  const { time, recordId } = stage.row;
  const by = [time, ...(recordId === undefined ? [] : [recordId])];
  stage.operators.push(
    sort(...by.map((column) => ordered(name(column), 'asc'))),
    extend(item(call('row_number'), number)),
  );
  return number;
}
