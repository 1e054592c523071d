import type { OnceStep } from '../../../../ir/stream.ts';
import { binary, call, name, or, timespan } from '../build-expression.ts';
import { ordered, sort, where } from '../build-operator.ts';
import type { Emitter } from '../emitter.ts';
import { timeOf } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { foldedKeys } from './keys.ts';

/** Drops a row that has an equal one shortly before it. */
export function emitOnce(stage: Stage, step: OnceStep, emitter: Emitter): void {
  const keys = [...new Set(foldedKeys(step.per, stage, emitter))];
  const { recordId } = stage.row;
  const before = call('prev', timeOf(stage));
  const order = [...keys, stage.row.time, ...(recordId === undefined ? [] : [recordId])];
  stage.operators.push(
    sort(...order.map((column) => ordered(name(column), 'asc'))),
    where(
      or(
        call('isnull', before),
        ...keys.map((key) => binary(name(key), '!=', call('prev', name(key)))),
        binary(binary(timeOf(stage), '-', before), '>', timespan(step.within)),
      ),
    ),
  );
}
