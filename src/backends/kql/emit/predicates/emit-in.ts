import type { InPredicate, LiteralTerm } from '../../../../ir/expression.ts';
import type { Expression } from '../../syntax.ts';
import { and, binary, bool, call, inList, isLiteralText, long, name } from '../build-expression.ts';
import { mvApply, summarize, item } from '../build-operator.ts';
import type { Condition, Emitter, Place } from '../emitter.ts';
import { emitList } from '../lists.ts';
import { comparedAs } from '../read-as.ts';
import { newColumn } from '../stage.ts';
import type { Value } from '../value.ts';
import { nullable } from '../value.ts';
import { readAs } from '../read-as.ts';
import { elementsOf } from '../expressions/let-functions.ts';
import { presence } from './emit-compare.ts';
import { hasNoLetters } from './letters.ts';
import { sure } from './two-valued.ts';

/** The value is one of several. */
export function emitIn(predicate: InPredicate, place: Place, emitter: Emitter): Condition {
  const type = comparedAs(predicate.value.type);
  const value = emitter.termAs(predicate.value, type, place);
  const { list } = predicate;
  const canBeNull = value.absent === 'null';
  switch (list.kind) {
    case 'literals':
      return {
        expression: amongLiterals(predicate, value, list.values, place, emitter),
        canBeNull,
      };
    case 'list': {
      const items = emitList(list, emitter.context);
      const op = predicate.cased || type !== 'string' ? 'in' : 'in~';
      return { expression: inList(value.expression, op, [items]), canBeNull };
    }
    case 'array':
      return sure(amongElements(predicate, value, place, emitter));
  }
}

function amongLiterals(
  predicate: InPredicate,
  value: Value,
  literals: readonly LiteralTerm[],
  place: Place,
  emitter: Emitter,
): Expression {
  const type = comparedAs(predicate.value.type);
  const items = literals.map((one) => emitter.termAs(one, type, place).expression);
  const [only] = items;
  if (only === undefined) return bool(false);
  const isText = type === 'string';
  const isExact = predicate.cased || !isText || items.every(isWithoutLetters);
  const test =
    items.length === 1
      ? binary(value.expression, isExact ? '==' : '=~', only)
      : inList(value.expression, isExact ? 'in' : 'in~', items);
  const holdsEmpty = isText && literals.find((one) => one.value === '');
  return holdsEmpty ? and(...presence(value, holdsEmpty), test) : test;
}

function isWithoutLetters(expression: Expression): boolean {
  return isLiteralText(expression) && hasNoLetters(expression.value);
}

/** One of the elements of an array of the same record: each is compared, as a value of the type. */
function amongElements(
  predicate: InPredicate,
  value: Value,
  place: Place,
  emitter: Emitter,
): Expression {
  if (predicate.list.kind !== 'array') return bool(false);
  const { stage } = place;
  const array = emitter.termAs(predicate.list.of, 'array', place).expression;
  const other = newColumn(stage, 'Other');
  const found = newColumn(stage, 'IsAmong');
  const type = comparedAs(predicate.value.type);
  const element = readAs(nullable(name(other), 'dynamic'), type);
  const isText = type === 'string';
  const equal = binary(
    value.expression,
    isText && !predicate.cased ? '=~' : '==',
    element.expression,
  );
  const guards = isText
    ? [value, element].flatMap((one) => (one.present === undefined ? [] : [one.present]))
    : [];
  const count = call('countif', and(...guards, equal));
  stage.operators.push(
    mvApply(other, elementsOf(array, emitter.context), [
      summarize([item(binary(count, '>', long(0)), found)]),
    ]),
  );
  return name(found);
}
