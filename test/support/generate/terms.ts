import fc from 'fast-check';
import { all, equals, exists, textTest } from '../../../src/ir/build-predicate.ts';
import {
  afterLast,
  coalesce,
  column,
  concat,
  convert,
  elapsed,
  element,
  first,
  literal,
  member,
  parameter,
  parse,
  unwrap,
} from '../../../src/ir/build-term.ts';
import type { Term } from '../../../src/ir/expression.ts';
import { texts } from './near-values.ts';

const object = column('O', 'object');
const jsonObject = column('J', 'object');
const elements = column('A', 'array');
const memberArray = member(object, 'a', 'array');
const pathOf = unwrap(column('S'), ['s']);

const columnTexts: readonly Term[] = [
  column('S'),
  column('K'),
  column('G', 'guid'),
  column('X', 'dynamic'),
  member(object, 's'),
  member(jsonObject, 's'),
  member(member(object, 'o', 'object'), 's'),
  unwrap(column('S'), []),
  pathOf,
  first(elements, equals(member(element(), 'k'), 'a'), member(element(), 'v')),
  first(elements, exists(element('dynamic')), element('string')),
  first(memberArray, textTest(member(element(), 'v'), 'contains', 'b'), member(element(), 'k')),
  coalesce('string', member(object, 's'), pathOf, column('S')),
  coalesce('dynamic', parse(column('S'), 'dynamic'), column('X', 'dynamic'), elements),
  afterLast(column('S'), '.'),
  afterLast(column('X', 'dynamic'), 'b'),
  afterLast(member(object, 's'), '::'),
  first(
    elements,
    equals(member(element(), 'k'), 'a'),
    member(element(), 'v'),
    member(element(), 'n', 'dynamic'),
  ),
  first(elements, all(), element('dynamic'), member(element(), 'n', 'long')),
  first(memberArray, all(), parse(member(element(), 'v'), 'dynamic'), element('string')),
  parse(column('S'), 'dynamic'),
  convert(parse(column('X', 'dynamic'), 'dynamic'), 'string'),
  unwrap(column('S'), ['s', 's']),
  unwrap(column('X', 'dynamic'), [], 'dynamic'),
  unwrap(column('X', 'dynamic'), ['s']),
  unwrap(jsonObject, ['a'], 'dynamic'),
  unwrap(memberArray, []),
  convert(column('R', 'real'), 'string'),
  convert(column('D', 'datetime'), 'string'),
  convert(column('L', 'long'), 'string'),
  convert(column('B', 'bool'), 'string'),
];

const elementTexts: readonly Term[] = [
  member(element(), 'k'),
  member(element(), 'v'),
  element('string'),
  element('dynamic'),
];

const elementOther = {
  number: [member(element(), 'n', 'long'), member(element(), 'n', 'real'), element('real')],
  bool: [member(element(), 'n', 'bool')],
  instant: [element('datetime')],
  timespan: [],
} as const satisfies { readonly [family: string]: readonly Term[] };

const columnOther = {
  number: [
    column('I', 'int'),
    column('L', 'long'),
    column('R', 'real'),
    member(object, 'n', 'long'),
    member(object, 'n', 'real'),
    convert(column('S'), 'long'),
    convert(column('S'), 'real'),
    convert(column('X', 'dynamic'), 'int'),
    convert(unwrap(column('S'), []), 'real'),
    parse(column('S'), 'long'),
  ],
  bool: [column('B', 'bool'), member(object, 'b', 'bool'), convert(column('S'), 'bool')],
  instant: [
    column('D', 'datetime'),
    column('TimeGenerated', 'datetime'),
    member(object, 't', 'datetime'),
    convert(column('S'), 'datetime'),
  ],
  timespan: [
    column('P', 'timespan'),
    elapsed(column('D', 'datetime'), column('TimeGenerated', 'datetime')),
    elapsed(member(object, 't', 'datetime'), column('D', 'datetime')),
  ],
} as const satisfies { readonly [family: string]: readonly Term[] };

/** The types whose values are compared in the same way. */
export type Family = 'text' | 'number' | 'bool' | 'instant' | 'timespan';

/** A term of a family; of the element too, inside of an array. */
export function term(family: Family, inside: boolean): fc.Arbitrary<Term> {
  const outer: readonly Term[] = family === 'text' ? columnTexts : columnOther[family];
  const inner: readonly Term[] = family === 'text' ? elementTexts : elementOther[family];
  const own = fc.constantFrom(...outer);
  if (!inside || inner.length === 0) return own;
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...inner) }, own);
}

/** A term that is an array. */
export function arrayTerm(inside: boolean): fc.Arbitrary<Term> {
  const terms: Term[] = [
    elements,
    memberArray,
    concat(elements, memberArray),
    column('X', 'dynamic'),
    parse(column('S'), 'array'),
    member(jsonObject, 'a', 'array'),
  ];
  return fc.constantFrom(...terms, ...(inside ? [member(element(), 'v', 'array')] : []));
}

/** Any term whatever. */
export function anyTerm(inside: boolean): fc.Arbitrary<Term> {
  const families = ['text', 'number', 'bool', 'instant', 'timespan'] as const;
  return fc.oneof(arrayTerm(inside), fc.constant(object), ...families.map((f) => term(f, inside)));
}

/** A text that an author wrote, or one that a customer set. */
export const pattern: fc.Arbitrary<Term> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(...texts.filter((text) => text !== '')).map((text) => literal(text)),
  },
  { weight: 1, arbitrary: fc.constant(parameter('sought', 'abc')) },
);
