import type { ComparePredicate, LiteralTerm, ParameterTerm } from '../../../../ir/expression.ts';
import type { ModifierName } from '../../modifiers.ts';
import { describeTerm } from './describe-term.ts';
import { comparingOf } from './field-value.ts';
import type { Formula } from './formula.ts';
import { constant } from './formula.ts';
import { item, plainText, placeholder, wholeText } from './items.ts';
import { compareFields } from './compare-fields.ts';
import { emptyTextTest } from './empty-text-test.ts';
import { literalOf } from './literal-of.ts';
import { typedValue } from './typed-value.ts';
import type { TestedValue, Translator } from './translator.ts';
import { leaveOut, testedValue, testOf } from './translator.ts';

const orders = {
  above: 'gt',
  atLeast: 'gte',
  below: 'lt',
  atMost: 'lte',
} as const satisfies Record<Exclude<ComparePredicate['op'], 'equals'>, ModifierName>;

/** A comparison with a value, or with another field. */
export function translateCompare(predicate: ComparePredicate, translator: Translator): Formula {
  const { left, right, at } = predicate;
  const value = testedValue(left, at, translator);
  if (value === undefined) return constant(translator.positive);
  const isFixed = right.kind === 'literal' || right.kind === 'parameter';
  switch (comparingOf(value.type)) {
    case 'moment':
      return leaveOut(translator, 'SIG4507', `a comparison of ${describeTerm(left)}`, at);
    case 'shape':
      return leaveOut(
        translator,
        'SIG4508',
        `a comparison of ${describeTerm(left)} as a whole`,
        at,
      );
    case 'text':
      return isFixed
        ? compareText(predicate, right, value, translator)
        : compareFields(predicate, value, translator);
    case 'number':
    case 'bool': {
      if (isFixed) return compareTyped(predicate, right, value, translator);
      const what = `a comparison of ${describeTerm(left)} with ${describeTerm(right)}`;
      return leaveOut(translator, 'SIG4509', what, at);
    }
  }
}

function compareText(
  { left, op, cased, at }: ComparePredicate,
  right: LiteralTerm | ParameterTerm,
  value: TestedValue,
  translator: Translator,
): Formula {
  if (op !== 'equals')
    return leaveOut(translator, 'SIG4507', `an order of ${describeTerm(left)}`, at);
  const modifiers: readonly ModifierName[] = cased ? ['cased'] : [];
  if (right.kind === 'parameter') {
    if (right.type !== 'string') {
      return leaveOut(translator, 'SIG4515', `${describeTerm(right)} as a text`, at);
    }
    return testOf(value, (field) =>
      item(field, ['expand', ...modifiers], [placeholder(right.name)]),
    );
  }
  const text = literalOf(right, 'text');
  if (text === undefined) {
    return leaveOut(translator, 'SIG4507', `${describeTerm(right)} as a text`, at);
  }
  if (text === '') return emptyTextTest(value);
  return testOf(value, (field) =>
    item(field, modifiers, [cased ? plainText(text) : wholeText(text)]),
  );
}

function compareTyped(
  { left, op, at }: ComparePredicate,
  right: LiteralTerm | ParameterTerm,
  value: TestedValue,
  translator: Translator,
): Formula {
  if (right.kind === 'parameter') translator.log.inlined(right, at);
  const typed = typedValue(right, value);
  if (typed === 'never') return constant(false);
  if (typed === undefined) {
    return leaveOut(translator, 'SIG4515', `${describeTerm(left)} with ${describeTerm(right)}`, at);
  }
  if (op === 'equals') return testOf(value, (field) => item(field, [], [typed]));
  if (typed.kind !== 'number') {
    return leaveOut(translator, 'SIG4507', `an order of ${describeTerm(left)}`, at);
  }
  return testOf(value, (field) => item(field, [orders[op]], [typed]));
}
