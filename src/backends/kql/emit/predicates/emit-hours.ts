import type { Hours, HoursPredicate, Weekday } from '../../../../ir/expression.ts';
import type { Expression } from '../../syntax.ts';
import {
  and,
  between,
  binary,
  call,
  inList,
  name,
  or,
  text,
  timespan,
} from '../build-expression.ts';
import { extend, item, letValue } from '../build-operator.ts';
import { declare } from '../context.ts';
import type { EmitContext } from '../context.ts';
import type { Condition, Emitter, Place } from '../emitter.ts';
import { camelCase } from '../names.ts';
import { newColumn } from '../stage.ts';

const day = 86_400_000;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const satisfies Weekday[];

/** A moment inside hours of the week, by the clock of a zone. */
export function emitHours(predicate: HoursPredicate, place: Place, emitter: Emitter): Condition {
  const value = emitter.termAs(predicate.value, 'datetime', place);
  const { stage } = place;
  const { hours } = predicate;
  const set = settings(hours, emitter.context);
  const local = newColumn(stage, 'LocalTime');
  const clock = newColumn(stage, 'LocalClock');
  const midnight = call('startofday', name(local));
  stage.operators.push(
    extend(item(call('datetime_utc_to_local', value.expression, set.zone), local)),
    extend(item(binary(name(local), '-', midnight), clock)),
  );
  const after = binary(name(clock), '>=', set.from);
  const before = binary(name(clock), '<', set.to);
  const today = dayTest(name(local), hours.days, 0);
  const expression =
    minutesOf(hours.to) > minutesOf(hours.from)
      ? and(...today, after, before)
      : or(and(...today, after), and(...dayTest(name(local), hours.days, 1), before));
  return { expression, canBeNull: value.absent !== 'never' };
}

interface HoursSettings {
  readonly from: Expression;
  readonly to: Expression;
  readonly zone: Expression;
}

/** Hours with a name are the customer's to set. */
function settings(hours: Hours, context: EmitContext): HoursSettings {
  const { name: given } = hours;
  const set = (part: string, value: Expression): Expression => {
    if (given === undefined) return value;
    const wanted = camelCase(`${given} ${part}`);
    return name(declare(context, `hours ${wanted}`, wanted, (made) => letValue(made, value)));
  };
  return {
    from: set('from', timespan(minutesOf(hours.from) * 60_000)),
    to: set('to', timespan(minutesOf(hours.to) * 60_000)),
    zone: set('zone', text(hours.zone)),
  };
}

function minutesOf(clock: string): number {
  const [hour = '0', minute = '0'] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}

/** The day of the week is one of these, or so many days after one of these; nothing where every day is. */
function dayTest(
  local: Expression,
  days: readonly Weekday[],
  later: number,
): readonly Expression[] {
  const numbers = [...new Set(days)].map((one) => (weekdays.indexOf(one) + later) % 7).sort();
  if (numbers.length === 7) return [];
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? 0;
  const of = call('dayofweek', local);
  if (last - first === numbers.length - 1 && numbers.length > 1) {
    return [between(of, timespan(first * day), timespan(last * day))];
  }
  return [
    inList(
      of,
      'in',
      numbers.map((one) => timespan(one * day)),
    ),
  ];
}
