import fc from 'fast-check';
import {
  all,
  any,
  arrayList,
  compare,
  equals,
  exists,
  inNetwork,
  insideHours,
  isIn,
  listReference,
  literals,
  matches,
  not,
  quantified,
  textTest,
} from '../../../src/ir/build-predicate.ts';
import {
  coalesce,
  column,
  convert,
  element,
  elapsed,
  first,
  literal,
  member,
  unwrap,
} from '../../../src/ir/build-term.ts';
import type { Hours, Predicate, Term } from '../../../src/ir/expression.ts';
import { grid, text } from './generate-rows.ts';

const of = column('O', 'object');
const json = column('J', 'object');
const array = column('A', 'array');
const lists = column('L', 'array');
const item = element('object');

function propertyOf(name: string, take: Term): Term {
  const found = first(member(item, 'props', 'array'), equals(member(item, 'name'), name), take);
  return first(array, all(), found);
}

const ofUser = equals(member(item, 'type'), 'User');

/** Terms that are text. */
export const textTerms: readonly Term[] = [
  column('S'),
  column('K'),
  member(of, 's'),
  member(member(of, 'in', 'object'), 'x'),
  member(json, 's'),
  convert(first(array, ofUser, member(item, 'id', 'dynamic')), 'string'),
  convert(
    first(array, ofUser, member(item, 'n', 'dynamic'), member(item, 'id', 'dynamic')),
    'string',
  ),
  convert(coalesce('dynamic', member(of, 's', 'dynamic'), member(json, 's', 'dynamic')), 'string'),
  convert(unwrap(member(of, 'json', 'dynamic'), [], 'dynamic'), 'string'),
  convert(unwrap(member(of, 'json', 'dynamic'), ['x'], 'dynamic'), 'string'),
  convert(propertyOf('p', unwrap(member(item, 'value', 'dynamic'), [], 'dynamic')), 'string'),
  { kind: 'afterLast', of: column('S'), separator: '/', type: 'string' },
];

/** Any term that is text. */
export const textTerm: fc.Arbitrary<Term> = fc.constantFrom(...textTerms);

const numberTerm = fc.constantFrom<Term>(
  column('I', 'long'),
  column('R', 'real'),
  member(of, 'n', 'long'),
  member(json, 'n', 'real'),
);
const boolTerm = fc.constantFrom<Term>(column('B', 'bool'), member(of, 'b', 'bool'));
const timeTerm = fc.constantFrom<Term>(
  column('D', 'datetime'),
  column('TimeGenerated', 'datetime'),
);
const spanTerm = fc.constant<Term>(
  elapsed(column('TimeGenerated', 'datetime'), column('D', 'datetime')),
);

const ops = fc.constantFrom('equals', 'above', 'atLeast', 'below', 'atMost');
const cased = fc.boolean().map((is) => ({ cased: is }));

const hours: readonly Hours[] = [
  { name: undefined, from: '10:00', to: '10:30', days: ['mon'], zone: 'Europe/Oslo' },
  { name: 'work', from: '22:00', to: '10:20', days: ['sun', 'mon'], zone: 'Europe/Oslo' },
  { name: undefined, from: '00:00', to: '00:00', days: ['tue'], zone: 'Asia/Kolkata' },
];

function textPredicate(term: fc.Arbitrary<Term>): fc.Arbitrary<Predicate> {
  return fc.oneof(
    fc.tuple(term, text, cased).map(([value, sought, is]) => equals(value, sought, is)),
    fc.tuple(term, textTerm, cased).map(([value, other, is]) => equals(value, other, is)),
    fc
      .tuple(term, fc.array(text, { minLength: 1, maxLength: 3 }), cased)
      .map(([value, items, is]) => isIn(value, literals(...items), is)),
    term.map((value) => isIn(value, listReference('list'))),
    fc
      .tuple(
        term,
        fc.constantFrom('contains', 'startsWith', 'endsWith'),
        text.filter((one) => one !== ''),
        cased,
      )
      .map(([value, op, sought, is]) => textTest(value, op, sought, is)),
    fc
      .tuple(term, fc.constantFrom('a', 'b', 'abc', 'é'), cased)
      .map(([value, sought, is]) => textTest(value, 'has', sought, is)),
    fc
      .tuple(term, fc.constantFrom('^a', 'b?', 'a.b', '^$', '[0-9]+'), cased)
      .map(([value, sought, is]) => matches(value, sought, is)),
    term.map(exists),
    fc
      .tuple(
        term,
        fc.constantFrom(['10.0.0.0/8'], ['fe80::/10', '10.0.0.1'], ['::ffff:10.1.0.0/112']),
      )
      .map(([value, networks]) => inNetwork(value, literals(...networks))),
  );
}

const plain: fc.Arbitrary<Predicate> = fc.oneof(
  { weight: 4, arbitrary: textPredicate(textTerm) },
  fc
    .tuple(numberTerm, ops, fc.integer({ min: -1, max: 3 }))
    .map(([left, op, right]) =>
      compare(left, op, literal(right, left.type === 'real' ? 'real' : 'long')),
    ),
  fc.tuple(numberTerm, ops, numberTerm).map(([left, op, right]) => compare(left, op, right)),
  fc.tuple(boolTerm, fc.boolean()).map(([left, right]) => equals(left, right)),
  fc.tuple(timeTerm, ops, timeTerm).map(([left, op, right]) => compare(left, op, right)),
  fc
    .tuple(spanTerm, ops, fc.integer({ min: -2, max: 2 }))
    .map(([left, op, n]) => compare(left, op, literal(n * grid, 'timespan'))),
  fc.tuple(timeTerm, fc.constantFrom(...hours)).map(([value, one]) => insideHours(value, one)),
  fc.constantFrom<Term>(column('I', 'long'), of, array, lists, column('D', 'datetime')).map(exists),
  textTerm.map((value) => isIn(value, arrayList(lists))),
  quantification(),
);

function quantification(): fc.Arbitrary<Predicate> {
  const quantifier = fc.constantFrom('some', 'every', 'none');
  const ofItem = fc.constantFrom<Term>(member(item, 'type'), member(item, 'id'));
  const ofText = fc.constant<Term>(element('string'));
  const within = fc.constantFrom<Predicate>(
    quantified('some', member(item, 'props', 'array'), equals(member(item, 'name'), 'p')),
    quantified('every', member(item, 'props', 'array'), equals(member(item, 'name'), 'p')),
  );
  return fc.oneof(
    fc
      .tuple(
        quantifier,
        perhapsNot(textPredicate(ofItem)),
        perhapsNot(fc.oneof(textPredicate(ofItem), within)),
      )
      .map(([which, one, two]) => quantified(which, array, all(one, two))),
    fc
      .tuple(quantifier, perhapsNot(textPredicate(ofText)))
      .map(([which, one]) => quantified(which, lists, one)),
  );
}

function perhapsNot(of: fc.Arbitrary<Predicate>): fc.Arbitrary<Predicate> {
  return fc.tuple(of, fc.boolean()).map(([one, is]) => (is ? not(one) : one));
}

/** Any predicate, so deep. */
export function predicate(depth: number): fc.Arbitrary<Predicate> {
  if (depth === 0) return perhapsNot(plain);
  const deeper = fc.array(predicate(depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: perhapsNot(plain) },
    deeper.map((parts) => all(...parts)),
    deeper.map((parts) => any(...parts)),
    deeper.map((parts) => not(all(...parts))),
    deeper.map((parts) => not(any(...parts))),
  );
}
