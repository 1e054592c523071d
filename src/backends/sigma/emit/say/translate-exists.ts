import type { ExistsPredicate } from '../../../../ir/expression.ts';
import { describeTerm } from './describe-term.ts';
import { comparingOf } from './field-value.ts';
import type { Formula } from './formula.ts';
import { and, constant, missing, not } from './formula.ts';
import { item } from './items.ts';
import type { Translator } from './translator.ts';
import { fieldName, leaveOut, testedValue } from './translator.ts';

/** There is something: neither absent nor null nor `''`. */
export function translateExists(predicate: ExistsPredicate, translator: Translator): Formula {
  const { at } = predicate;
  const value = testedValue(predicate.value, at, translator);
  if (value === undefined) return constant(translator.positive);
  if (comparingOf(value.type) === 'shape') {
    const what = `whether there is anything in ${describeTerm(predicate.value)}`;
    return leaveOut(translator, 'SIG4508', what, at);
  }
  if (value.kind === 'choice') return not(and(...value.of.map((one) => missing(fieldName(one)))));
  // Of an array's elements one is enough, so that it cannot be said by what is missing.
  if (value.isElement) return someText(fieldName(value));
  return not(missing(fieldName(value)));
}

function someText(field: string): Formula {
  const parts = [{ kind: 'any-one' }, { kind: 'any-run' }] as const;
  return item(field, [], [{ kind: 'text', parts }]);
}
