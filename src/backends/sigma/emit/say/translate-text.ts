import type {
  LiteralTerm,
  MatchesPredicate,
  ParameterTerm,
  TextPredicate,
} from '../../../../ir/expression.ts';
import type { ModifierName } from '../../modifiers.ts';
import { searchField } from './compare-fields.ts';
import { describeTerm } from './describe-term.ts';
import { comparingOf } from './field-value.ts';
import type { Formula } from './formula.ts';
import { constant } from './formula.ts';
import { item, placeholder, plainText } from './items.ts';
import { literalOf } from './literal-of.ts';
import { portableRegex } from './portable-regex.ts';
import type { TestedValue, Translator } from './translator.ts';
import { leaveOut, testedValue, testOf } from './translator.ts';

const searches = {
  contains: 'contains',
  startsWith: 'startswith',
  endsWith: 'endswith',
} as const satisfies Record<Exclude<TextPredicate['op'], 'has'>, ModifierName>;

/** A piece of text in a text. */
export function translateText(predicate: TextPredicate, translator: Translator): Formula {
  const { pattern } = predicate;
  const value = searchedValue(predicate, translator);
  if (value === undefined) return constant(translator.positive);
  const isFixed = pattern.kind === 'literal' || pattern.kind === 'parameter';
  return isFixed
    ? searchText(predicate, pattern, value, translator)
    : searchField(predicate, value, translator);
}

/** The field to search; nothing, with a finding, where there is none or it holds no text. */
function searchedValue(
  { value: term, at }: TextPredicate | MatchesPredicate,
  translator: Translator,
): TestedValue | undefined {
  const value = testedValue(term, at, translator);
  if (value === undefined) return undefined;
  const comparing = comparingOf(value.type);
  if (comparing !== 'shape' && comparing !== 'moment') return value;
  translator.log.refuse('SIG4508', `a search in ${describeTerm(term)}`, at);
  return undefined;
}

function searchText(
  { op, cased, at }: TextPredicate,
  pattern: LiteralTerm | ParameterTerm,
  value: TestedValue,
  translator: Translator,
): Formula {
  const text = literalOf(pattern, 'text') ?? '';
  if (op === 'has') {
    if (pattern.kind === 'parameter') translator.log.inlined(pattern, at);
    return hasTerm(text, cased, value);
  }
  const caseModifier: readonly ModifierName[] = cased ? ['cased'] : [];
  if (pattern.kind === 'parameter') {
    const modifiers: readonly ModifierName[] = [searches[op], 'expand', ...caseModifier];
    return testOf(value, (field) => item(field, modifiers, [placeholder(pattern.name)]));
  }
  if (text === '') return constant(false);
  return testOf(value, (field) => item(field, [searches[op], ...caseModifier], [plainText(text)]));
}

/** Letters and digits are those of ASCII and everything past it; the rest, spelled out, ends a term. */
const separators = String.raw`[\x00-/:-@\[-\x60{-\x7f]`;

function hasTerm(term: string, cased: boolean, value: TestedValue): Formula {
  if (term === '') return constant(false);
  const pattern = `(?:^|${separators})${term}(?:${separators}|$)`;
  return testOf(value, (field) => regexItem(field, pattern, cased, false));
}

/** An RE2 expression anywhere in a text. */
export function translateMatches(predicate: MatchesPredicate, translator: Translator): Formula {
  const { pattern, cased, at } = predicate;
  const value = searchedValue(predicate, translator);
  if (value === undefined) return constant(translator.positive);
  const written = literalOf(pattern, 'text') ?? '';
  const regex = portableRegex(written);
  if ('reason' in regex) {
    const what = `the expression '${written}' (${regex.reason})`;
    return leaveOut(translator, 'SIG4511', what, at);
  }
  if (pattern.kind === 'parameter') translator.log.inlined(pattern, at);
  const { pattern: spelled, matchesEmpty } = regex;
  return testOf(value, (field) => regexItem(field, spelled, cased, matchesEmpty), matchesEmpty);
}

function regexItem(field: string, pattern: string, cased: boolean, holdsOfEmpty: boolean): Formula {
  const modifiers: readonly ModifierName[] = cased ? ['re'] : ['re', 'i'];
  return item(field, modifiers, [{ kind: 'regex', pattern }], holdsOfEmpty);
}
