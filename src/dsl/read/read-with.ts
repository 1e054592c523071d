import type { Predicate, Term, TermType } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import type { DefineStep } from '../../ir/stream.ts';
import type { Column } from '../../schema/column.ts';
import { textKinds } from '../../values/text-kind.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readWhere } from './read-where.ts';
import {
  elementOf,
  memberOf,
  membersOf,
  resolve,
  resolveValue,
  columnTerm,
  termType,
} from './scope.ts';
import type { Scope, Typed } from './scope.ts';
import { knownEntries, objectEntries, oneOrMore, readText, wrongType } from './unknown-object.ts';

const keys = ['in', 'where', 'take', 'of', 'json', 'as', 'from', 'to'] as const;

/** A scope with the drawn values in it, and the steps that draw them. */
export interface Drawn {
  readonly scope: Scope;
  readonly steps: readonly DefineStep[];
}

/** Named values drawn out of each record; a later one may use an earlier one. */
export function readWith(value: unknown, scope: Scope, at: Path, context: Context): Drawn {
  if (value === undefined) return { scope, steps: [] };
  const steps: DefineStep[] = [];
  let inner = scope;
  for (const [name, draw] of objectEntries(value, "'with'", at, context)) {
    const here = [...at, name];
    if (inner.columns.has(name) || !/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
      const why = inner.columns.has(name) ? 'is a column already' : 'is no plain name';
      context.say(
        dslCodes.raise.DSL1029({ what: 'the value', name, why }, context.locate(here, 'key')),
      );
      continue;
    }
    const drawn = readDrawn(draw, inner, here, context);
    if (drawn === undefined) continue;
    steps.push({ kind: 'define', name, value: drawn.term, at: here });
    inner = { ...inner, columns: new Map([...inner.columns, [name, drawn.column]]) };
  }
  return { scope: inner, steps };
}

interface Drawing {
  readonly term: Term;
  readonly column: Column;
}

function readDrawn(value: unknown, scope: Scope, at: Path, context: Context): Drawing | undefined {
  const entries = knownEntries(value, 'a drawn value', keys, at, context);
  const as = entries.get('as');
  const column = columnFor(as);
  if (column === undefined) {
    wrongType(as, "'as'", 'a kind of value', [...at, 'as'], context);
    return undefined;
  }
  if (as === 'duration') {
    const from = resolveValue(entries.get('from'), scope, [...at, 'from'], context);
    const to = resolveValue(entries.get('to'), scope, [...at, 'to'], context);
    if (from === undefined || to === undefined) return undefined;
    return { term: { kind: 'elapsed', from: from.term, to: to.term, type: 'timespan' }, column };
  }
  const raw = entries.has('in')
    ? readElement(entries, scope, at, context)
    : resolveValue(entries.get('of'), scope, [...at, 'of'], context)?.term;
  if (raw === undefined) return undefined;
  return { term: converted(readJson(raw, entries.get('json'), at, context), as, column), column };
}

function columnFor(as: unknown): Column | undefined {
  if (as === undefined) return 'string';
  if (as === 'number') return 'real';
  if (as === 'time') return 'datetime';
  if (as === 'bool') return 'bool';
  if (as === 'duration') return 'timespan';
  if (as === 'texts') return { kind: 'array', element: 'string' };
  const kind = textKinds.find((one) => one === as);
  return kind === undefined ? undefined : { kind: 'text', is: kind };
}

/** The members of JSON text at one path, or at several, whose arrays are taken as one. */
function readJson(raw: Term, json: unknown, at: Path, context: Context): Term {
  if (json === undefined) return raw;
  const paths = oneOrMore(json, [...at, 'json']).map((one) =>
    readText(one.value, 'the path', one.at, context),
  );
  const unwrapped = paths.map((path): Term => {
    const steps = path === undefined || path === '' ? [] : path.split('.');
    const parsed: Term = { kind: 'parse', of: raw, type: 'dynamic' };
    return steps.reduce<Term>(
      (of, name) => ({ kind: 'member', of, name, type: 'dynamic' }),
      parsed,
    );
  });
  const [only, ...others] = unwrapped;
  if (only !== undefined && others.length === 0) return only;
  return { kind: 'concat', of: unwrapped, type: 'array' };
}

function converted(term: Term, as: unknown, column: Column): Term {
  const type: TermType = termType(column);
  if (as === 'texts' && term.kind === 'concat') return term;
  return { kind: 'convert', of: term, type };
}

/** The first fitting element of an array; an array inside an array's elements is all of them in order. */
function readElement(
  entries: ReadonlyMap<string, unknown>,
  scope: Scope,
  at: Path,
  context: Context,
): Term | undefined {
  const path = readText(entries.get('in'), "'in'", [...at, 'in'], context);
  if (path === undefined) return undefined;
  const arrays = splitArrays(path, scope, [...at, 'in'], context);
  return arrays === undefined ? undefined : nested(arrays, entries, at, context);
}

/** The path cut at each array on its way: the first from the record, each next from the element before. */
function splitArrays(
  path: string,
  scope: Scope,
  at: Path,
  context: Context,
): readonly Typed[] | undefined {
  const arrays: Typed[] = [];
  const [head = '', ...rest] = path.split('.');
  let here = columnTerm(scope, head);
  for (const step of rest) {
    if (here === undefined) break;
    if (termType(here.column) === 'array') {
      arrays.push(here);
      const column = elementOf(here.column);
      here = { term: { kind: 'element', type: termType(column) }, column, name: '' };
    }
    const member = membersOf(here.column).get(step);
    here = member === undefined ? undefined : memberOf(here, step, member);
  }
  if (here === undefined || termType(here.column) !== 'array') {
    if (here !== undefined) wrongType(path, "'in'", 'an array', at, context);
    else resolve(path, scope, at, context);
    return undefined;
  }
  return [...arrays, here];
}

function nested(
  arrays: readonly Typed[],
  entries: ReadonlyMap<string, unknown>,
  at: Path,
  context: Context,
): Term | undefined {
  const [outer, ...inner] = arrays;
  if (outer === undefined) return undefined;
  const everything: Predicate = { kind: 'all', of: [], at };
  if (inner.length > 0) {
    const take = nested(inner, entries, at, context);
    if (take === undefined) return undefined;
    return {
      kind: 'first',
      of: outer.term,
      where: everything,
      having: take,
      take,
      type: take.type,
    };
  }
  const column = elementOf(outer.column);
  const element: Scope = {
    name: `an element of '${outer.name}'`,
    columns: membersOf(column),
    open: false,
    isElement: true,
  };
  const takePath = [...at, 'take'];
  const found = resolveValue(entries.get('take'), element, takePath, context);
  const where = entries.has('where')
    ? readWhere(entries.get('where'), element, [...at, 'where'], context)
    : everything;
  if (found === undefined || where === undefined) return undefined;
  const take = found.term;
  return {
    kind: 'first',
    of: outer.term,
    where,
    having: take,
    take,
    type: found.term.type,
  };
}
