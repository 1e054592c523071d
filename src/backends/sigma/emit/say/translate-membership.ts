import type {
  InPredicate,
  ListReference,
  LiteralList,
  LiteralTerm,
} from '../../../../ir/expression.ts';
import type { ModifierName } from '../../modifiers.ts';
import type { SigmaValue } from '../../syntax.ts';
import { describeTerm } from './describe-term.ts';
import { emptyTextTest } from './empty-text-test.ts';
import { comparingOf } from './field-value.ts';
import type { Formula } from './formula.ts';
import { constant, or } from './formula.ts';
import { item, placeholder, plainText, wholeText } from './items.ts';
import { literalOf } from './literal-of.ts';
import { typedValue } from './typed-value.ts';
import type { TestedValue, Translator } from './translator.ts';
import { leaveOut, testedValue, testOf } from './translator.ts';

/** The value is one of a list's. */
export function translateMembership(predicate: InPredicate, translator: Translator): Formula {
  const { value: term, list, at } = predicate;
  const value = testedValue(term, at, translator);
  if (value === undefined) return constant(translator.positive);
  const what = describeTerm(term);
  switch (comparingOf(value.type)) {
    case 'moment':
      return leaveOut(translator, 'SIG4507', `a list of moments for ${what}`, at);
    case 'shape':
      return leaveOut(translator, 'SIG4508', `${what} as a whole in a list`, at);
    case 'text':
    case 'number':
    case 'bool':
      break;
  }
  switch (list.kind) {
    case 'array':
      return leaveOut(translator, 'SIG4510', `${what} in ${describeTerm(list.of)}`, at);
    case 'list':
      return inCustomerList(predicate, list, value, translator);
    case 'literals':
      return inLiterals(predicate, list, value, translator);
  }
}

function inCustomerList(
  { value: term, cased, at }: InPredicate,
  list: ListReference,
  value: TestedValue,
  translator: Translator,
): Formula {
  const isNumber = comparingOf(value.type) === 'number';
  const items = translator.options.inlineLists?.get(list.name);
  if (items !== undefined) return inItems(items, cased, isNumber, value);
  if (comparingOf(value.type) !== 'text') {
    const what = `the list '${list.name}' for ${describeTerm(term)}`;
    return leaveOut(translator, 'SIG4512', what, at);
  }
  const modifiers: readonly ModifierName[] = cased ? ['expand', 'cased'] : ['expand'];
  return testOf(value, (field) => item(field, modifiers, [placeholder(list.name)]));
}

/** Spaces around items and empty items do not count. */
function inItems(
  items: readonly string[],
  cased: boolean,
  isNumber: boolean,
  value: TestedValue,
): Formula {
  const texts = [...new Set(items.map((one) => one.trim()).filter((one) => one !== ''))];
  const numbers = texts.map(Number).filter((one) => Number.isFinite(one));
  const values = isNumber
    ? numbers.map((one): SigmaValue => ({ kind: 'number', value: one }))
    : texts.map(cased ? plainText : wholeText);
  return oneOf(values, cased, value);
}

function oneOf(values: readonly SigmaValue[], cased: boolean, value: TestedValue): Formula {
  if (values.length === 0) return constant(false);
  return testOf(value, (field) => item(field, cased ? ['cased'] : [], values));
}

function inLiterals(
  { value: term, cased, at }: InPredicate,
  list: LiteralList,
  value: TestedValue,
  translator: Translator,
): Formula {
  const isText = comparingOf(value.type) === 'text';
  const values: SigmaValue[] = [];
  let hasEmpty = false;
  for (const one of list.values) {
    const spelled = isText ? textValue(one, cased) : typedValue(one, value);
    if (spelled === undefined) {
      const what = `${describeTerm(one)} in a list for ${describeTerm(term)}`;
      return leaveOut(translator, 'SIG4515', what, at);
    }
    if (spelled === 'empty') hasEmpty = true;
    else if (spelled !== 'never') values.push(spelled);
  }
  const found = oneOf(values, cased && isText, value);
  return hasEmpty ? or(found, emptyTextTest(value)) : found;
}

function textValue(term: LiteralTerm, cased: boolean): SigmaValue | 'empty' | undefined {
  const text = literalOf(term, 'text');
  if (text === undefined || text === '') return text === '' ? 'empty' : undefined;
  return cased ? plainText(text) : wholeText(text);
}
