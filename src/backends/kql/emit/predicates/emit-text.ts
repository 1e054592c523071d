import type { TextPredicate } from '../../../../ir/expression.ts';
import type { BinaryOp } from '../../syntax.ts';
import { and, binary, call, isLiteralText } from '../build-expression.ts';
import type { Condition, Emitter, Place } from '../emitter.ts';
import { sure } from './two-valued.ts';

const operators = {
  contains: ['contains', 'contains_cs'],
  startsWith: ['startswith', 'startswith_cs'],
  endsWith: ['endswith', 'endswith_cs'],
  has: ['has', 'has_cs'],
} as const satisfies Record<TextPredicate['op'], readonly [BinaryOp, BinaryOp]>;

/** A text test. Kusto finds `''` in every text; here it is in none. */
export function emitText(predicate: TextPredicate, place: Place, emitter: Emitter): Condition {
  const value = emitter.termAs(predicate.value, 'string', place).expression;
  const pattern = emitter.termAs(predicate.pattern, 'string', place).expression;
  const [folded, cased] = operators[predicate.op];
  const test = binary(value, predicate.cased ? cased : folded, pattern);
  if (isLiteralText(pattern) && pattern.value !== '') return sure(test);
  if (predicate.pattern.kind === 'parameter') return sure(test);
  return sure(and(call('isnotempty', pattern), test));
}
