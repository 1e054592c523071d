import type { Expression } from '../../syntax.ts';
import { bool, call } from '../build-expression.ts';
import type { Condition } from '../emitter.ts';

/** The condition, false where it would be null. */
export function twoValued({ expression, canBeNull }: Condition): Expression {
  return canBeNull ? call('coalesce', expression, bool(false)) : expression;
}

/** A condition that is true or false. */
export function sure(expression: Expression): Condition {
  return { expression, canBeNull: false };
}
