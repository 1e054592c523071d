import { RE2JS } from 're2js';
import { callByKind, type ByKind } from '../../../src/ir/by-kind.ts';
import type { ListReference, LiteralList, Predicate, Term } from '../../../src/ir/expression.ts';
import type { World } from '../../../src/semantics/world.ts';
import type { Json } from '../../../src/values/json.ts';
import { naiveElements, naiveInside, naiveMember } from './naive-json.ts';
import { naiveInNetwork } from './naive-network.ts';
import { naiveSame, naiveTextTest } from './naive-text.ts';
import { naiveWithin } from './naive-time.ts';
import {
  compareFractions,
  naiveBlank,
  naiveConvert,
  naiveEmpty,
  naiveJson,
  naiveRead,
  naiveText,
  type Fraction,
  type Naive,
} from './naive-value.ts';

/** Where an expression is looked at: the world, a row's columns, and the element of an array. */
export interface Place {
  readonly world: World;
  readonly columns: ReadonlyMap<string, Json>;
  readonly element: Json;
}

/** A term's value. */
export function naiveTerm(term: Term, at: Place): Naive {
  return callByKind(terms, term, at);
}

/** Whether a predicate holds. */
export function naiveHolds(predicate: Predicate, at: Place): boolean {
  return callByKind(predicates, predicate, at);
}

const terms: ByKind<Term, [Place], Naive> = {
  column: (term, at) => {
    const value = naiveRead(at.columns.get(term.name), term.type);
    return value === null && term.type === 'string' ? { is: 'text', text: '' } : value;
  },
  member: (term, at) => naiveRead(naiveMember(jsonOf(term.of, at), term.name), term.type),
  element: (term, at) => naiveRead(at.element, term.type),
  first: (term, at) => {
    for (const element of naiveElements(jsonOf(term.of, at))) {
      const here = { ...at, element };
      if (!naiveHolds(term.where, here) || naiveBlank(naiveTerm(term.having, here))) continue;
      return naiveConvert(naiveTerm(term.take, here), term.type);
    }
    return null;
  },
  coalesce: (term, at) => {
    const values = term.of.map((option) => naiveConvert(naiveTerm(option, at), term.type));
    return values.find((value) => !naiveBlank(value)) ?? null;
  },
  parse: (term, at) => naiveRead(naiveInside(jsonOf(term.of, at)), term.type),
  unwrap: (term, at) => {
    let json = naiveInside(jsonOf(term.of, at));
    for (const name of term.path) json = naiveMember(json, name);
    const [only = null, ...others] = naiveElements(json);
    const isOne = Array.isArray(json) && others.length === 0;
    return naiveRead(isOne ? only : json, term.type);
  },
  afterLast: (term, at) => {
    const text = textOf(term.of, at);
    return text === null ? null : { is: 'text', text: text.split(term.separator).at(-1) ?? text };
  },
  concat: (term, at) => ({
    is: 'json',
    json: term.of.flatMap((array) => naiveElements(jsonOf(array, at))),
  }),
  convert: (term, at) => naiveConvert(naiveTerm(term.of, at), term.type),
  elapsed: (term, at) => {
    const from = naiveConvert(naiveTerm(term.from, at), 'datetime');
    const to = naiveConvert(naiveTerm(term.to, at), 'datetime');
    if (from?.is !== 'moment' || to?.is !== 'moment') return null;
    return { is: 'span', ticks: to.ticks - from.ticks };
  },
  literal: (term) => constant(term.value, term.type),
  parameter: (term, at) => constant(at.world.parameters?.get(term.name) ?? term.default, term.type),
};

const predicates: ByKind<Predicate, [Place], boolean> = {
  all: (predicate, at) => !predicate.of.some((part) => !naiveHolds(part, at)),
  any: (predicate, at) => predicate.of.filter((part) => naiveHolds(part, at)).length > 0,
  not: (predicate, at) => (naiveHolds(predicate.of, at) ? false : true),
  exists: (predicate, at) => !naiveEmpty(naiveTerm(predicate.value, at)),
  compare: ({ left, op, right, cased }, at) => {
    const sign = compareNaive(naiveTerm(left, at), naiveTerm(right, at), left.type, cased);
    const allowed = { equals: [0], above: [1], atLeast: [0, 1], below: [-1], atMost: [-1, 0] };
    return sign !== null && allowed[op].includes(sign);
  },
  in: ({ value, list, cased }, at) =>
    itemsOf(list, at).some(
      (item) => compareNaive(naiveTerm(value, at), item, value.type, cased) === 0,
    ),
  text: (predicate, at) => {
    const [text, pattern] = [textOf(predicate.value, at), textOf(predicate.pattern, at)];
    if (text === null || pattern === null) return false;
    return naiveTextTest(predicate.op, text, pattern, predicate.cased);
  },
  matches: (predicate, at) => {
    const text = textOf(predicate.value, at);
    const flags = predicate.cased ? 0 : RE2JS.CASE_INSENSITIVE;
    const pattern = RE2JS.compile(textOf(predicate.pattern, at) ?? '', flags);
    return text !== null && pattern.matcher(text).find();
  },
  network: (predicate, at) =>
    itemsOf(predicate.networks, at).some((network) =>
      naiveInNetwork(textOf(predicate.value, at) ?? '', naiveText(network) ?? ''),
    ),
  hours: (predicate, at) => {
    const moment = naiveConvert(naiveTerm(predicate.value, at), 'datetime');
    const set = at.world.hours?.get(predicate.hours.name ?? '');
    return moment?.is === 'moment' && naiveWithin(moment.ticks, set ?? predicate.hours);
  },
  quantified: (predicate, at) => {
    const elements = naiveElements(jsonOf(predicate.of, at));
    const good = elements.filter((element) => naiveHolds(predicate.holds, { ...at, element }));
    if (predicate.quantifier === 'some') return good.length > 0;
    return good.length === (predicate.quantifier === 'every' ? elements.length : 0);
  },
};

function jsonOf(term: Term, at: Place): Json {
  return naiveJson(naiveTerm(term, at));
}

function textOf(term: Term, at: Place): string | null {
  return naiveText(naiveTerm(term, at));
}

function constant(value: string | number | boolean, type: Term['type']): Naive {
  if (type !== 'timespan') return naiveRead(value, type);
  return { is: 'span', ticks: BigInt(Math.round(Number(value) * 10_000)) };
}

function itemsOf(
  list: LiteralList | ListReference | { readonly kind: 'array'; readonly of: Term },
  at: Place,
): readonly Naive[] {
  if (list.kind === 'literals') return list.values.map((item) => naiveTerm(item, at));
  if (list.kind === 'array') {
    return naiveElements(jsonOf(list.of, at)).map((item) => naiveRead(item, 'dynamic'));
  }
  const rows = at.world.lists?.get(list.name) ?? [];
  return rows
    .map((row) => naiveText(naiveRead(naiveMember(row, list.column), 'string')) ?? '')
    .filter((item) => item.trim() !== '')
    .map((item) => ({ is: 'text', text: item.trim() }));
}

/** How a value of a type stands to another; null where either is absent; 2 for texts and truths that differ. */
function compareNaive(
  left: Naive,
  right: Naive,
  type: Term['type'],
  cased: boolean,
): number | null {
  const looked = ['guid', 'dynamic', 'object', 'array'].includes(type) ? 'string' : type;
  const [a, b] = [naiveConvert(left, looked), naiveConvert(right, looked)];
  if (a === null || b === null) return null;
  if (a.is === 'text' && b.is === 'text') return naiveSame(a.text, b.text, cased) ? 0 : 2;
  if (a.is === 'bool' && b.is === 'bool') return a.bool === b.bool ? 0 : 2;
  const [x, y] = [fraction(a), fraction(b)];
  return x === null || y === null ? null : compareFractions(x, y);
}

function fraction(value: Exclude<Naive, null>): Fraction | null {
  if (value.is === 'number') return value.number;
  return value.is === 'moment' || value.is === 'span' ? { over: value.ticks, under: 1n } : null;
}
