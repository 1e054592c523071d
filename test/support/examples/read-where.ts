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
import { convert } from '../../../src/ir/build-term.ts';
import type { Hours, InPredicate, Predicate, Term } from '../../../src/ir/expression.ts';
import type { Json, JsonObject } from '../../../src/values/json.ts';
import { asList, asObject, asScalar, asText, isList } from './document.ts';
import {
  constantFor,
  shapedColumn,
  shapedElement,
  shapedMember,
  shapedPath,
  type Shaped,
} from './shapes.ts';

/** What is asked of a row, as the page writes it. */
export function readWhere(where: JsonObject, shapes: JsonObject): Predicate {
  return readGroup(where, shapes, (name) => shapedColumn(name, shapes));
}

/** Keys beside each other are "and"; each is a group or a thing with what is asked of it. */
function readGroup(
  asked: JsonObject,
  shapes: JsonObject,
  thing: (name: string) => Shaped,
): Predicate {
  const inner = (part: Json): Predicate => readGroup(asObject(part), shapes, thing);
  const parts = Object.entries(asked).map(([name, test]): Predicate => {
    if (name === 'any') return any(...asList(test).map(inner));
    if (name === 'all') return all(...asList(test).map(inner));
    if (name === 'not') return not(inner(test));
    return readTest(thing(name), test, shapes);
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : all(...parts);
}

function readTest(of: Shaped, test: Json, shapes: JsonObject): Predicate {
  if (typeof test !== 'object' || test === null || isList(test)) {
    return equals(of.term, constantFor(of.term, test));
  }
  if (
    typeof of.shape === 'object' &&
    !isList(of.shape) &&
    !('exists' in test || 'isEmpty' in test)
  ) {
    return readGroup(test, shapes, (name) => shapedMember(of, name));
  }
  const { cased, ...words } = test;
  const options = { cased: cased === true };
  const parts = Object.entries(words).map(([word, value]) =>
    readWord(word, { of, value, options, shapes }),
  );
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : all(...parts);
}

interface Asked {
  readonly of: Shaped;
  readonly value: Json;
  readonly options: { readonly cased: boolean };
  readonly shapes: JsonObject;
}

type Reader = (asked: Asked) => Predicate;

const order =
  (op: 'above' | 'atLeast' | 'below' | 'atMost'): Reader =>
  (asked) =>
    compare(asked.of.term, op, operand(asked), asked.options);

const text =
  (op: 'contains' | 'startsWith' | 'endsWith' | 'has'): Reader =>
  ({ of, value, options }) =>
    textTest(of.term, op, asText(value), options);

const quantifier =
  (kind: 'some' | 'every' | 'none'): Reader =>
  ({ of, value, shapes }) =>
    quantified(kind, of.term, readTest(shapedElement(of), value, shapes));

const words: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['equals', (asked) => equals(asked.of.term, operand(asked), asked.options)],
  ['not', (asked) => not(equals(asked.of.term, operand(asked), asked.options))],
  ['in', (asked) => isIn(asked.of.term, readList(asked), asked.options)],
  ['notIn', (asked) => not(isIn(asked.of.term, readList(asked), asked.options))],
  ['contains', text('contains')],
  ['startsWith', text('startsWith')],
  ['endsWith', text('endsWith')],
  ['has', text('has')],
  ['matches', ({ of, value, options }) => matches(of.term, asText(value), options)],
  ['inNetwork', ({ of, value }) => inNetwork(of.term, literals(...asList(value).map(asText)))],
  ['above', order('above')],
  ['atLeast', order('atLeast')],
  ['below', order('below')],
  ['atMost', order('atMost')],
  [
    'between',
    ({ of, value }) => {
      const [from, to] = asList(value).map((end) => constantFor(of.term, end));
      if (from === undefined || to === undefined) throw new Error('between what?');
      return all(compare(of.term, 'atLeast', from), compare(of.term, 'atMost', to));
    },
  ],
  ['exists', ({ of, value }) => (value === true ? exists(of.term) : not(exists(of.term)))],
  ['isEmpty', ({ of, value }) => (value === true ? not(exists(of.term)) : exists(of.term))],
  ['inside', ({ of, value }) => insideHours(of.term, readHours(asObject(value)))],
  [
    'outside',
    ({ of, value }) => all(exists(of.term), not(insideHours(of.term, readHours(asObject(value))))),
  ],
  ['some', quantifier('some')],
  ['every', quantifier('every')],
  ['none', quantifier('none')],
]);

function readWord(word: string, asked: Asked): Predicate {
  const reader = words.get(word);
  if (reader === undefined) throw new Error(`no test: ${word}`);
  return reader(asked);
}

function operand({ of, value, shapes }: Asked): Term {
  if (typeof value !== 'object') return constantFor(of.term, value);
  const { term } = shapedPath(asText(asObject(value)['column']), shapes);
  return term.type === of.term.type ? term : convert(term, of.term.type);
}

function readList({ value, shapes }: Asked): InPredicate['list'] {
  if (isList(value)) return literals(...value.map(asScalar));
  const { list, column } = asObject(value);
  if (list !== undefined) return listReference(asText(list));
  return arrayList(shapedPath(asText(column), shapes).term);
}

function readHours(hours: JsonObject): Hours {
  const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const [from = '', to = from] = asText(hours['days']).split('-');
  const first = week.findIndex((day) => day === from);
  const last = week.findIndex((day) => day === to);
  return {
    name: undefined,
    from: asText(hours['from']),
    to: asText(hours['to']),
    days: week.slice(first, last + 1),
    zone: asText(hours['zone']),
  };
}
