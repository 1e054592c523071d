import fc from 'fast-check';
import {
  all,
  any,
  arrayList,
  compare,
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
import { literal } from '../../../src/ir/build-term.ts';
import type { Hours, Predicate, Term } from '../../../src/ir/expression.ts';
import { moments, numbers, texts } from './near-values.ts';
import { anyTerm, arrayTerm, pattern, term, type Family } from './terms.ts';

const cased = fc.boolean().map((value) => ({ cased: value }));
const orders = fc.constantFrom('equals', 'above', 'atLeast', 'below', 'atMost');

const constants: { readonly [F in Family]: fc.Arbitrary<Term> } = {
  text: pattern,
  number: fc.constantFrom(...numbers).map((n) => literal(n)),
  bool: fc.boolean().map((b) => literal(b)),
  instant: fc.constantFrom(...moments).map((m) => literal(m, 'datetime')),
  timespan: fc
    .constantFrom(0, 1, 0.0001, 600_000, -600_000, 86_400_000)
    .map((n) => literal(n, 'timespan')),
};

function comparison(family: Family, inside: boolean): fc.Arbitrary<Predicate> {
  const right = fc.oneof({ weight: 3, arbitrary: constants[family] }, term(family, inside));
  const op = family === 'text' || family === 'bool' ? fc.constant('equals' as const) : orders;
  return fc
    .tuple(term(family, inside), op, right, cased)
    .map(([left, operator, other, options]) => compare(left, operator, other, options));
}

function membership(inside: boolean): fc.Arbitrary<Predicate> {
  const words = fc.array(fc.constantFrom(...texts), { maxLength: 3 });
  const figures = fc.array(fc.constantFrom(...numbers), { maxLength: 3 });
  const lists = fc.oneof(
    words.map((items) => literals(...items)),
    fc.constant(listReference('list')),
    arrayTerm(inside).map(arrayList),
  );
  return fc.oneof(
    fc
      .tuple(term('text', inside), lists, cased)
      .map(([value, list, options]) => isIn(value, list, options)),
    fc
      .tuple(
        term('number', inside),
        fc.oneof(
          figures.map((items) => literals(...items)),
          fc.constant(listReference('list', 'number')),
        ),
      )
      .map(([value, list]) => isIn(value, list)),
  );
}

const terms = texts.filter((text) => /^[\p{L}\p{Nd}](.*[\p{L}\p{Nd}])?$/su.test(text));

function textual(inside: boolean): fc.Arbitrary<Predicate> {
  const ops = fc.constantFrom('contains', 'startsWith', 'endsWith');
  const value = term('text', inside);
  return fc.oneof(
    fc
      .tuple(value, ops, fc.oneof(pattern, value), cased)
      .map(([left, op, sought, options]) => textTest(left, op, sought, options)),
    fc
      .tuple(value, fc.constantFrom(...terms), cased)
      .map(([left, sought, options]) => textTest(left, 'has', sought, options)),
    fc
      .tuple(value, fc.constantFrom('^$', '^a', 'b.?c', '[k-s]$', '\\d+', '(?:é|ß)', 'a|^$'), cased)
      .map(([left, expression, options]) => matches(left, expression, options)),
  );
}

const networks = [
  '10.0.0.0/8',
  '10.0.0.1',
  '::ffff:10.0.0.0/104',
  '2001:db8::/32',
  '::/0',
  '0.0.0.0/0',
  '::ffff:0:0/95',
  '10.0.0.0/33',
  'x',
];

function network(inside: boolean): fc.Arbitrary<Predicate> {
  const list = fc.oneof(
    fc.subarray(networks).map((items) => literals(...items)),
    fc.constant(listReference('list', 'network')),
  );
  return fc.tuple(term('text', inside), list).map(([value, items]) => inNetwork(value, items));
}

const clocks = fc.constantFrom('00:00', '02:30', '07:00', '10:10', '18:00', '23:59');

/** Hours of the week, some over midnight, in zones with and without changes of the clocks. */
export const hours: fc.Arbitrary<Hours> = fc.record({
  name: fc.constant(undefined),
  from: clocks,
  to: clocks,
  days: fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const),
  zone: fc.constantFrom('UTC', 'Europe/Oslo', 'America/New_York', 'Asia/Kathmandu'),
});

function test(inside: boolean): fc.Arbitrary<Predicate> {
  return fc.oneof(
    comparison('text', inside),
    comparison('number', inside),
    comparison('bool', inside),
    comparison('instant', inside),
    comparison('timespan', inside),
    membership(inside),
    textual(inside),
    network(inside),
    anyTerm(inside).map(exists),
    fc.tuple(term('instant', inside), hours).map(([value, spec]) => insideHours(value, spec)),
  );
}

/** A predicate of groups and quantifiers, so many deep. */
export function predicate(depth = 2, inside = false): fc.Arbitrary<Predicate> {
  if (depth === 0) return test(inside);
  const part = predicate(depth - 1, inside);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: test(inside) },
    { weight: 1, arbitrary: parts.map((of) => all(...of)) },
    { weight: 1, arbitrary: parts.map((of) => any(...of)) },
    { weight: 1, arbitrary: part.map(not) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom('some', 'every', 'none'),
          arrayTerm(inside),
          predicate(depth - 1, true),
        )
        .map(([quantifier, of, holds]) => quantified(quantifier, of, holds)),
    },
  );
}
