import fc from 'fast-check';
import {
  all,
  any,
  compare,
  equals,
  exists,
  inNetwork,
  isIn,
  listReference,
  literals,
  matches,
  not,
  quantified,
  textTest,
} from '../../../../src/ir/build-predicate.ts';
import { define, filter, stream, tableRead, tables } from '../../../../src/ir/build-stream.ts';
import {
  coalesce,
  column,
  convert,
  element,
  literal,
  member,
  parameter,
} from '../../../../src/ir/build-term.ts';
import type { Predicate, Term } from '../../../../src/ir/expression.ts';
import type { Stream } from '../../../../src/ir/stream.ts';
import type { JsonObject } from '../../../../src/values/json.ts';

/** A table with a column of each kind. */
export const table = tableRead('SigninLogs', {
  TimeGenerated: 'datetime',
  A: 'string',
  B: 'string',
  N: 'long',
  R: 'real',
  F: 'bool',
  W: 'datetime',
  IP: 'string',
  O: ['dynamic', 'object'],
  T: ['dynamic', 'array'],
  S: ['dynamic', 'array'],
  J: ['string', 'object'],
});

const object = column('O', 'object');
const textTerms: readonly Term[] = [
  column('A'),
  column('B'),
  column('drawn'),
  column('chosen'),
  member(object, 'm'),
  member(object, 'k'),
];

const texts = [
  'admin',
  'ADMIN',
  'Ädmin',
  'a*c',
  'abc',
  'a?c',
  'a\\c',
  'a\\*c',
  'end\\',
  '\\',
  '%privileged%',
  "it's",
  'say "x"',
  'line\nbreak',
  'no',
  '1:30',
  '~',
  'null',
  '2026-03-02',
  '50126',
  '0',
  '-7',
  'adm_eva',
  'x admin-y',
  'K',
  'ß',
  '😀',
];

const text = fc.constantFrom(...texts);
const sought = fc.oneof(text, fc.constantFrom('a', 'C', '\\', '*', '%'));

const regex = fc.constantFrom(
  '^adm_',
  'a.c$',
  '',
  '^$',
  '[\\d-]+',
  'a|^no$',
  'x\\w+',
  '\\badmin\\b',
  '[^]a]',
);

const textLeaf: fc.Arbitrary<(term: Term) => Predicate> = fc.oneof(
  fc.tuple(text, fc.boolean()).map(
    ([value, cased]) =>
      (term: Term) =>
        equals(term, value, { cased }),
  ),
  fc.constant((term: Term) => equals(term, '')),
  fc.constant((term: Term) => equals(term, parameter('owner', 'admin'))),
  fc.tuple(fc.array(text, { minLength: 1, maxLength: 3 }), fc.boolean()).map(
    ([values, cased]) =>
      (term: Term) =>
        isIn(term, literals(...values), { cased }),
  ),
  fc.constant((term: Term) => isIn(term, literals('admin', ''))),
  fc.constant((term: Term) => isIn(term, listReference('known-names'))),
  fc.tuple(fc.constantFrom('contains', 'startsWith', 'endsWith'), sought, fc.boolean()).map(
    ([op, value, cased]) =>
      (term: Term) =>
        textTest(term, op, value, { cased }),
  ),
  fc
    .constantFrom('admin', '50126', 'ä')
    .map((value) => (term: Term) => textTest(term, 'has', value)),
  fc.tuple(regex, fc.boolean()).map(
    ([value, cased]) =>
      (term: Term) =>
        matches(term, value, { cased }),
  ),
  fc.constant((term: Term) => exists(term)),
);

const columnLeaf = fc
  .tuple(
    fc.constantFrom(...textTerms),
    fc.constantFrom(...textTerms),
    fc.constantFrom('equals', 'contains', 'startsWith', 'endsWith'),
  )
  .map(([left, right, op]): Predicate =>
    op === 'equals' ? equals(left, right) : textTest(left, op, right),
  );

const numberLeaf = fc
  .tuple(
    fc.constantFrom(column('N', 'long'), column('R', 'real'), member(object, 'n', 'long')),
    fc.constantFrom('equals', 'above', 'atLeast', 'below', 'atMost'),
    fc.constantFrom(...[-1, 0, 5, 2.5].map((one) => literal(one)), literal(1e21, 'real')),
  )
  .map(([term, op, value]): Predicate => compare(term, op, value));

const otherLeaf: fc.Arbitrary<Predicate> = fc.oneof(
  fc.boolean().map((value) => equals(column('F', 'bool'), value)),
  fc.constantFrom(column('F', 'bool'), column('N', 'long'), column('W', 'datetime')).map(exists),
  fc
    .constantFrom('10.0.0.0/8', '10.1.2.3', '2001:db8::/32', 'fe80::1')
    .map((network) => inNetwork(column('IP'), literals(network))),
  fc.constant(exists(object)),
  fc.constant(exists(member(column('J', 'object'), 'm'))),
  fc.constant(compare(column('W', 'datetime'), 'above', literal('2026-01-01', 'datetime'))),
);

const quantifiers = fc.constantFrom('some', 'every', 'none');

const elementLeaf = fc
  .tuple(fc.constantFrom('x', 'y'), textLeaf)
  .map(([name, leaf]) => leaf(member(element(), name)));

const elementPredicate = fc.oneof(
  elementLeaf,
  elementLeaf.map(not),
  fc.tuple(elementLeaf, elementLeaf).map((of) => any(...of)),
  fc.tuple(elementLeaf, elementLeaf).map((of) => all(...of)),
);

const quantifiedLeaf = fc.oneof(
  fc
    .tuple(quantifiers, elementPredicate)
    .map(([quantifier, holds]) => quantified(quantifier, column('T', 'array'), holds)),
  fc
    .tuple(quantifiers, textLeaf)
    .map(([quantifier, leaf]) =>
      quantified(quantifier, column('S', 'array'), leaf(element('string'))),
    ),
);

const leaf: fc.Arbitrary<Predicate> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(textLeaf, fc.constantFrom(...textTerms)).map(([test, term]) => test(term)),
  },
  { weight: 2, arbitrary: columnLeaf },
  { weight: 2, arbitrary: numberLeaf },
  { weight: 2, arbitrary: otherLeaf },
  { weight: 1, arbitrary: quantifiedLeaf },
);

const nested = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    tie('predicate').map(not),
    fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
  ),
})).predicate;

/** A stream over the table: two virtual columns, then filters of every role. */
export const arbitraryStream: fc.Arbitrary<Stream> = fc
  .array(fc.tuple(nested, fc.constantFrom('where', 'unless', 'except')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((filters) =>
    stream(
      tables(table),
      define('drawn', convert(member(object, 'm', 'dynamic'), 'string')),
      define(
        'chosen',
        convert(
          coalesce('dynamic', member(object, 'm', 'dynamic'), member(object, 'k', 'dynamic')),
          'string',
        ),
      ),
      ...filters.map(([holds, role]) => filter(role === 'where' ? holds : not(holds), role)),
    ),
  );

const held = fc.oneof(text, fc.constantFrom('', 'aXc', 'x', 'adm_'));
const maybe = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<V | null | undefined> =>
  fc.oneof({ weight: 5, arbitrary: value }, fc.constant(null), fc.constant(undefined));

const entry = fc.record({ x: maybe(held), y: maybe(held) }).map(withoutAbsent);

/** A record of the table, with everything absent, null or empty now and then. */
export const arbitraryRecord: fc.Arbitrary<JsonObject> = fc
  .record({
    A: maybe(held),
    B: maybe(held),
    N: maybe(fc.constantFrom(-1, 0, 5, 6)),
    R: maybe(fc.constantFrom(2.5, 5, 1e21)),
    F: maybe(fc.boolean()),
    W: maybe(fc.constantFrom('2026-03-02T00:00:00Z')),
    IP: maybe(fc.constantFrom('10.1.2.3', '::ffff:10.1.2.3', '2001:db8::5', 'FE80::1', 'x', '')),
    O: maybe(
      fc
        .record({ m: maybe(held), k: maybe(held), n: maybe(fc.constantFrom(0, 5)) })
        .map(withoutAbsent),
    ),
    T: maybe(fc.array(entry, { maxLength: 2 })),
    S: maybe(fc.array(held, { maxLength: 2 })),
    J: maybe(fc.constantFrom('{"m":"admin"}', '')),
  })
  .map(withoutAbsent);

function withoutAbsent(record: { readonly [name: string]: unknown }): JsonObject {
  const parse: (json: string) => JsonObject = JSON.parse;
  return parse(JSON.stringify(record));
}
