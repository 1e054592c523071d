import type { Branch } from '../../../../ir/detection-ir.ts';
import type { FirstSeenFinder } from '../../../../ir/finder.ts';
import type { Expression, Operator } from '../../syntax.ts';
import {
  between,
  binary,
  call,
  materialize,
  name,
  or,
  text,
  timespan,
} from '../build-expression.ts';
import {
  distinct,
  extend,
  item,
  join,
  mvExpand,
  ordered,
  pipe,
  project,
  sort,
  where,
} from '../build-operator.ts';
import { declareTable } from '../context.ts';
import type { Emitter } from '../emitter.ts';
import { planOutputs } from '../outputs.ts';
import { cutStage } from '../stage.ts';
import { folded } from '../streams/keys.ts';
import { projectEvents } from './events-table.ts';
import type { EventColumns } from './events-table.ts';
import type { Found } from './found.ts';
import { allOrOne } from './shown.ts';

/** A value that a group has not had: the events are looked at once for each attribute. */
export function findFirstSeen(branch: Branch, finder: FirstSeenFinder, emitter: Emitter): Found {
  const { attributes, per } = finder;
  const needs = [branch.entities, branch.details, per, attributes];
  const stage = emitter.stream(branch.stream, { needs, newness: 'column' });
  const outputs = planOutputs(branch, per, stage.row.recordId, emitter.context.outputTypes);
  const place = { stage, element: undefined };
  const values = attributes.map((one) => emitter.termAs(one.of, 'string', place).expression);
  const expanded: readonly Operator[] = [
    mvExpand(
      {
        name: 'Attribute',
        value: call('pack_array', ...attributes.map((one) => text(one.name))),
        to: 'string',
      },
      { name: 'Value', value: call('pack_array', ...values), to: 'string' },
    ),
    ...(finder.ignoreEmpty ? [where(call('isnotempty', name('Value')))] : []),
    extend(item(folded(name('Value')), 'ValueKey')),
  ];
  stage.operators.push(...expanded);
  const kept = ['Attribute', 'Value', 'ValueKey'];
  const columns = projectEvents(stage, per, undefined, outputs, emitter, false, kept);
  cutStage(stage, (table) => declareTable(emitter.context, 'Events', materialize(table)));
  const events = stage.source ?? name('Events');
  const table = declareTable(emitter.context, 'FirstSeen', firstSeen(finder, columns, events));
  stage.operators.push(
    ...(columns.isNew === undefined ? [] : [where(name(columns.isNew))]),
    join('inner', table, [...columns.keys, 'Attribute', 'ValueKey', columns.time]),
  );
  return {
    stage,
    outputs,
    first: item(name(columns.time), 'FirstEvent'),
    last: item(name(columns.time), 'LastEvent'),
    count: undefined,
    recordId: columns.recordId,
    shown: outputs.columns.map(allOrOne),
    extraGroup: [
      { key: 'attribute', column: 'Attribute' },
      { key: 'value', column: 'Value' },
    ],
  };
}

/** The moments at which a group had a value that it had not had, once its history is long enough. */
function firstSeen(finder: FirstSeenFinder, columns: EventColumns, events: Expression): Expression {
  const { time } = columns;
  const keys = [...columns.keys, 'Attribute'];
  const all = [...keys, 'ValueKey', time];
  const before = call('prev', name(time));
  const isOther = [...keys, 'ValueKey'].map((key) =>
    binary(name(key), '!=', call('prev', name(key))),
  );
  const isLongAgo = binary(binary(name(time), '-', before), '>', timespan(finder.over));
  return pipe(
    events,
    distinct(...all.map(name)),
    sort(...all.map((column) => ordered(name(column), 'asc'))),
    where(or(call('isnull', before), ...isOther, isLongAgo)),
    ...history(finder, keys, time, events, all),
  );
}

/** An event of the group that is old enough, and not too old. */
function history(
  finder: FirstSeenFinder,
  keys: readonly string[],
  time: string,
  events: Expression,
  all: readonly string[],
): readonly Operator[] {
  if (finder.learning === 0) return [];
  const past = pipe(
    events,
    project(...keys.map((key) => item(name(key))), item(name(time), 'Earlier')),
  );
  const earliest = binary(name(time), '-', timespan(finder.over));
  const latest = binary(name(time), '-', timespan(finder.learning));
  return [
    join('inner', past, keys),
    where(between(name('Earlier'), earliest, latest)),
    distinct(...all.map(name)),
  ];
}
