import type { Key } from '../../../../ir/finder.ts';
import type { Term } from '../../../../ir/expression.ts';
import type { Expression, Item } from '../../syntax.ts';
import { and, call, name, text } from '../build-expression.ts';
import { item, project } from '../build-operator.ts';
import type { Emitter } from '../emitter.ts';
import { materialisePending } from '../expressions/pending.ts';
import { columnsOf } from '../nodes.ts';
import { pascalCase } from '../names.ts';
import { outputValue } from '../outputs.ts';
import type { Outputs } from '../outputs.ts';
import { newColumn } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { folded, knownKey } from '../streams/keys.ts';

/** The columns of the events that a finder looks at. */
export interface EventColumns {
  readonly time: string;
  readonly recordId: string | undefined;
  readonly isNew: string | undefined;
  /** By these the groups are told apart. */
  readonly keys: readonly string[];
  /** The value that is counted, folded; `''` does not count. */
  readonly value: string | undefined;
}

/** Leaves of each event what a finder and its findings need. `alone`: the group that all are in has a key as well. */
export function projectEvents(
  stage: Stage,
  keys: readonly Key[],
  value: Term | undefined,
  outputs: Outputs,
  emitter: Emitter,
  alone: boolean,
  kept: readonly string[] = [],
): EventColumns {
  const place = { stage, element: undefined };
  materialisePending(stage, columnsOf(...keys.map((key) => key.of), value), emitter);
  for (const output of outputs.columns) stage.taken.add(output.column);
  const { time, recordId, isNew } = stage.row;
  const items: Item[] = [time, recordId, isNew, ...kept]
    .filter((one) => one !== undefined)
    .map((one) => item(name(one)));
  const keyColumns = keys.map((key) => {
    const known = knownKey(key.of, stage);
    if (known !== undefined) {
      items.push(item(name(known)));
      return known;
    }
    const column = newColumn(stage, `${pascalCase(key.name)}Key`);
    items.push(item(folded(emitter.termAs(key.of, 'string', place).expression), column));
    return column;
  });
  if (keys.length === 0 && alone) {
    keyColumns.push('Scope');
    items.push(item(text('all'), 'Scope'));
  }
  const valueColumn = value === undefined ? undefined : newColumn(stage, 'Counted');
  if (value !== undefined && valueColumn !== undefined) {
    items.push(item(folded(emitter.termAs(value, 'string', place).expression), valueColumn));
  }
  for (const output of outputs.columns) {
    items.push(item(outputValue(output, stage, emitter), output.column));
  }
  stage.operators.push(project(...dedupe(items)));
  return { time, recordId, isNew, keys: [...new Set(keyColumns)], value: valueColumn };
}

/** One column of each name: an output may be the time or the record id itself. */
function dedupe(items: readonly Item[]): readonly Item[] {
  const seen = new Map<string, Item>();
  for (const one of items) {
    const own = one.names[0] ?? (one.value.kind === 'name' ? one.value.name : '');
    if (!seen.has(own)) seen.set(own, one);
  }
  return [...seen.values()];
}

/** The number of events, or of different values, of those that a condition holds of. */
export function measureOf(value: string | undefined, condition?: Expression): Expression {
  if (value === undefined) {
    return condition === undefined ? call('count') : call('countif', condition);
  }
  const counts = call('isnotempty', name(value));
  const holds = condition === undefined ? counts : and(counts, condition);
  return call('count_distinctif', name(value), holds);
}
