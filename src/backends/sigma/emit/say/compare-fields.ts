import type { ComparePredicate, Term, TextPredicate } from '../../../../ir/expression.ts';
import type { Path } from '../../../../ir/path.ts';
import type { ModifierName } from '../../modifiers.ts';
import { describeTerm } from './describe-term.ts';
import { emptyTextTest } from './empty-text-test.ts';
import type { FieldValue } from './field-value.ts';
import { comparingOf } from './field-value.ts';
import type { Formula } from './formula.ts';
import { and, constant, emptyText, not, or } from './formula.ts';
import { item, plainText } from './items.ts';
import type { TestedValue, Translator } from './translator.ts';
import { fieldName, leaveOut, testedValue } from './translator.ts';

/** The text of a field is that of another. Two empty ones are equal here, and to Sigma only where both are there. */
export function compareFields(
  predicate: ComparePredicate,
  left: TestedValue,
  translator: Translator,
): Formula {
  const { right, at } = predicate;
  const sides = textFields(predicate.left, left, right, predicate.cased, at, translator);
  if (sides === undefined) return constant(translator.positive);
  const [own, other] = sides;
  if (predicate.op !== 'equals') {
    return leaveOut(translator, 'SIG4507', `an order of ${describeTerm(predicate.left)}`, at);
  }
  const same = reference(fieldName(own), [], fieldName(other));
  if (!own.isColumn && !other.isColumn) return same;
  return or(same, and(emptyTextTest(own), emptyTextTest(other)));
}

const searches = {
  contains: 'contains',
  startsWith: 'startswith',
  endsWith: 'endswith',
} as const satisfies Record<Exclude<TextPredicate['op'], 'has'>, ModifierName>;

/** The text of another field in that of a field. An empty one is in none here, and in each to Sigma. */
export function searchField(
  predicate: TextPredicate,
  value: TestedValue,
  translator: Translator,
): Formula {
  const { op, pattern, at } = predicate;
  const sides = textFields(predicate.value, value, pattern, predicate.cased, at, translator);
  if (sides === undefined) return constant(translator.positive);
  const [own, other] = sides;
  if (op === 'has') {
    const what = `a whole term of ${describeTerm(predicate.value)} by another column`;
    return leaveOut(translator, 'SIG4509', what, at);
  }
  const found = reference(fieldName(own), [searches[op]], fieldName(other));
  return and(found, not(emptyText(fieldName(other))));
}

function textFields(
  term: Term,
  left: TestedValue,
  other: Term,
  cased: boolean,
  at: Path,
  translator: Translator,
): readonly [FieldValue, FieldValue] | undefined {
  const right = testedValue(other, at, translator);
  if (right === undefined) return undefined;
  const isPlain = left.kind === 'field' && right.kind === 'field';
  if (isPlain && !cased && isSingleText(left) && isSingleText(right)) return [left, right];
  const what = `a comparison of ${describeTerm(term)} with ${describeTerm(other)}${cased ? ', by case' : ''}`;
  translator.log.refuse('SIG4509', what, at);
  return undefined;
}

function isSingleText(field: FieldValue): boolean {
  return comparingOf(field.type) === 'text' && !field.isElement;
}

function reference(field: string, search: readonly ModifierName[], other: string): Formula {
  return item(field, ['fieldref', ...search], [plainText(other)], true);
}
