import type { Branch } from '../../../../ir/detection-ir.ts';
import { call, dynamicArray, long, name } from '../build-expression.ts';
import { item } from '../build-operator.ts';
import type { Item } from '../../syntax.ts';
import type { Emitter } from '../emitter.ts';
import { outputValue, planOutputs } from '../outputs.ts';
import type { Outputs } from '../outputs.ts';
import { materialisePending } from '../expressions/pending.ts';
import { columnsOf } from '../nodes.ts';
import type { Stage } from '../stage.ts';
import type { Found } from './found.ts';

/** Every row is a finding. */
export function findEach(branch: Branch, emitter: Emitter): Found {
  const needs = [branch.entities, branch.details];
  const stage = emitter.stream(branch.stream, { needs, newness: 'filter' });
  return eventsFound(
    stage,
    planOutputs(branch, [], stage.row.recordId, emitter.context.outputTypes),
    emitter,
  );
}

/** Findings that are single rows of a stream. */
export function eventsFound(stage: Stage, outputs: Outputs, emitter: Emitter): Found {
  const shown = eventOutputs(stage, outputs, emitter);
  return {
    stage,
    outputs,
    first: item(name(stage.row.time), 'FirstEvent'),
    last: item(name(stage.row.time), 'LastEvent'),
    count: item(long(1), 'EventCount'),
    recordId: stage.row.recordId,
    shown,
    extraGroup: [],
  };
}

/** The outputs of single rows; what would be all values is the one there is. */
export function eventOutputs(stage: Stage, outputs: Outputs, emitter: Emitter): readonly Item[] {
  prepareOutputs(stage, outputs, emitter);
  return outputs.columns.map((output) => {
    const expression = outputValue(output, stage, emitter);
    if (!output.all) return item(expression, output.column);
    const isNone = call('isempty', expression);
    const values = call('iff', isNone, dynamicArray([]), call('pack_array', expression));
    return item(values, output.column);
  });
}

/** Gives a column to each virtual column that more than one output reads; others are said where they are shown. */
export function prepareOutputs(stage: Stage, outputs: Outputs, emitter: Emitter): void {
  const counts = new Map<string, number>();
  for (const { term, all } of outputs.columns) {
    for (const column of columnsOf(term)) {
      counts.set(column, (counts.get(column) ?? 0) + (all || term.kind !== 'column' ? 2 : 1));
    }
  }
  const shared = [...counts].filter(([, count]) => count > 1).map(([column]) => column);
  materialisePending(stage, shared, emitter);
}
