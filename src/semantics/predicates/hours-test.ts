import type { HoursPredicate } from '../../ir/expression.ts';
import type { Compiler, Test } from '../compiler.ts';
import { compileHours } from '../hours.ts';
import { evaluateAs } from '../terms/evaluate-as.ts';

/** A moment inside hours of the week, those that the customer set where they have a name (decision 2.10). */
export function compileHoursTest(predicate: HoursPredicate, compiler: Compiler): Test {
  const { hours } = predicate;
  const set = hours.name === undefined ? undefined : compiler.settings.hours.get(hours.name);
  const isInside = compileHours(set ?? hours);
  const moment = evaluateAs(predicate.value, 'datetime', compiler);
  return (row, element) => {
    const ticks = moment(row, element);
    return typeof ticks === 'bigint' && isInside(ticks);
  };
}
