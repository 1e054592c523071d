import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type { ComparePredicate, LiteralTerm, Term } from '../../../../ir/expression.ts';
import type { BinaryOp, Expression } from '../../syntax.ts';
import { and, binary, isLiteralText } from '../build-expression.ts';
import type { Condition, Emitter, Place } from '../emitter.ts';
import { comparedAs } from '../read-as.ts';
import type { Value } from '../value.ts';
import { hasNoLetters } from './letters.ts';

const operators = {
  equals: '==',
  above: '>',
  atLeast: '>=',
  below: '<',
  atMost: '<=',
} as const satisfies Record<ComparePredicate['op'], BinaryOp>;

/** A comparison of two terms as the type of the left one. */
export function emitCompare(
  predicate: ComparePredicate,
  place: Place,
  emitter: Emitter,
): Condition {
  const type = comparedAs(predicate.left.type);
  const left = emitter.termAs(predicate.left, type, place);
  const right = emitter.termAs(predicate.right, type, place);
  if (type === 'string') return emitTextEquality(predicate, left, right);
  return {
    expression: binary(left.expression, operators[predicate.op], right.expression),
    canBeNull: left.absent !== 'never' || right.absent !== 'never',
  };
}

function emitTextEquality(predicate: ComparePredicate, left: Value, right: Value): Condition {
  if (predicate.op !== 'equals') throw new InternalError('text has no order');
  const isExact = predicate.cased || [left, right].some(isWithoutLetters);
  const equal = binary(left.expression, isExact ? '==' : '=~', right.expression);
  const guards = [...presence(left, predicate.right), ...presence(right, predicate.left)];
  return { expression: and(...guards, equal), canBeNull: false };
}

function isWithoutLetters({ expression }: Value): boolean {
  return isLiteralText(expression) && hasNoLetters(expression.value);
}

/** Absent and `''` look alike where the other side can be `''`: there the value has to be present. */
export function presence(value: Value, other: Term | LiteralTerm): readonly Expression[] {
  if (value.absent !== 'empty' || value.present === undefined) return [];
  const isText = other.kind === 'literal' && other.value !== '';
  return isText ? [] : [value.present];
}
