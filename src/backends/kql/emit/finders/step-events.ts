import type { SequenceStep } from '../../../../ir/finder.ts';
import type { Term } from '../../../../ir/expression.ts';
import type { Expression, Item } from '../../syntax.ts';
import { call, name, text } from '../build-expression.ts';
import { item, ordered, project, sort, extend } from '../build-operator.ts';
import type { Emitter } from '../emitter.ts';
import { pascalCase } from '../names.ts';
import type { Outputs } from '../outputs.ts';
import { outputValue } from '../outputs.ts';
import { tableOf } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { folded } from '../streams/keys.ts';

/** The events of one step, under names of their own. */
export interface StepEvents {
  readonly step: SequenceStep;
  readonly table: Expression;
  readonly keys: readonly string[];
  readonly time: string;
  readonly recordId: string;
  readonly isNew: string | undefined;
  /** The place of an event among those of its step, by time and record id. */
  readonly row: string;
  /** The outputs that show something of this step, by their columns. */
  readonly outputs: readonly string[];
  /** The group's keys as they are written in this step's events. */
  readonly shownKeys: readonly string[];
}

/** Which of a finding's outputs show something of a step, said in that step's own columns. */
export interface StepOutputs {
  readonly outputs: Outputs;
  readonly of: (step: string) => readonly { readonly column: string; readonly term: Term }[];
}

/** The events of a step. */
export function stepEvents(step: SequenceStep, shown: StepOutputs, emitter: Emitter): StepEvents {
  const own = shown.of(step.name);
  const needs = [step.per, ...own.map((one) => one.term)];
  const stage = emitter.stream(step.stream, { needs, newness: 'column' });
  const prefix = pascalCase(step.name);
  const column = (part: string): string => `${prefix}${pascalCase(part)}`;
  const place = { stage, element: undefined };
  const items: Item[] = [];
  const keyed = step.per.map((key, i) => {
    const expression = emitter.termAs(key.of, 'string', place).expression;
    const made = { key: column(`key ${String(i + 1)}`), shown: column(`group ${String(i + 1)}`) };
    items.push(item(folded(expression), made.key), item(expression, made.shown));
    return made;
  });
  if (step.per.length === 0) items.push(item(text('all'), column('key 1')));
  const time = column('time');
  const recordId = column('record id');
  const isNew = stage.row.isNew === undefined ? undefined : column('is new');
  items.push(item(name(stage.row.time), time));
  items.push(item(recordOf(stage), recordId));
  if (isNew !== undefined) items.push(item(name(stage.row.isNew ?? ''), isNew));
  for (const { column: output, term } of own) {
    items.push(item(outputValue({ column: output, term, all: false }, stage, emitter), output));
  }
  const row = column('row');
  stage.operators.push(
    project(...items),
    sort(ordered(name(time), 'asc'), ordered(name(recordId), 'asc')),
    extend(item(call('row_number'), row)),
  );
  return {
    step,
    table: tableOf(stage),
    keys: step.per.length === 0 ? [column('key 1')] : keyed.map((one) => one.key),
    time,
    recordId,
    isNew,
    row,
    outputs: own.map((one) => one.column),
    shownKeys: keyed.map((one) => one.shown),
  };
}

function recordOf(stage: Stage): Expression {
  return stage.row.recordId === undefined ? text('') : name(stage.row.recordId);
}
