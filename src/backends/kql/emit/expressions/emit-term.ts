import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type { CoalesceTerm, ColumnTerm, MemberTerm, Term } from '../../../../ir/expression.ts';
import type { Expression } from '../../syntax.ts';
import {
  binary,
  bool,
  call,
  dynamicNull,
  index,
  member,
  nullOf,
  text,
} from '../build-expression.ts';
import { emitCodes } from '../diagnostics.ts';
import type { Emitter, Place } from '../emitter.ts';
import { keptAs, readAs } from '../read-as.ts';
import { nullable } from '../value.ts';
import type { Bound, Value } from '../value.ts';
import { materialisePending } from './pending.ts';
import { arrayOrEmpty, onlyElement } from './let-functions.ts';
import { emitLiteral, emitParameter } from './literal.ts';

/** A term in KQL, read as its own type. */
export function emitTerm(term: Term, place: Place, emitter: Emitter): Value {
  return isDerived(term) ? emitDerived(term, place, emitter) : emitPlain(term, place, emitter);
}

function emitPlain(term: Exclude<Term, Derived>, place: Place, emitter: Emitter): Value {
  switch (term.kind) {
    case 'column':
      return emitColumn(term, place, emitter);
    case 'member':
      return emitMember(term, place, emitter);
    case 'element':
      if (place.element === undefined) throw new InternalError('an element outside an array');
      return readAs(place.element, term.type);
    case 'first':
      return emitter.drawn(term, place);
    case 'coalesce':
      return emitCoalesce(term, place, emitter);
    case 'convert':
      return emitter.termAs(term.of, term.type, place);
    case 'literal':
      return emitLiteral(term);
    case 'parameter':
      return emitParameter(term, emitter.context);
  }
}

type Derived = Extract<Term, { kind: 'parse' | 'unwrap' | 'afterLast' | 'concat' | 'elapsed' }>;

const derived: ReadonlySet<string> = new Set(['parse', 'unwrap', 'afterLast', 'concat', 'elapsed']);

function isDerived(term: Term): term is Derived {
  return derived.has(term.kind);
}

/** What is made of other values. */
function emitDerived(term: Derived, place: Place, emitter: Emitter): Value {
  switch (term.kind) {
    case 'parse':
      return readAs(nullable(parsed(term.of, place, emitter), 'dynamic'), term.type);
    case 'unwrap': {
      const inner = term.path.reduce<Expression>(member, parsed(term.of, place, emitter));
      const only = onlyElement(inner, emitter.context);
      return readAs(nullable(only, 'dynamic'), term.type);
    }
    case 'afterLast': {
      const value = emitter.termAs(term.of, 'string', place);
      const parts = call('split', value.expression, text(term.separator));
      return { ...value, expression: call('tostring', index(parts, -1)), type: 'string' };
    }
    case 'concat':
      return emitConcat(term, place, emitter);
    case 'elapsed': {
      const from = emitter.termAs(term.from, 'datetime', place);
      const to = emitter.termAs(term.to, 'datetime', place);
      return nullable(binary(to.expression, '-', from.expression), 'timespan');
    }
  }
}

function emitConcat(
  term: Extract<Term, { kind: 'concat' }>,
  place: Place,
  emitter: Emitter,
): Value {
  const arrays = term.of.map((one) =>
    arrayOrEmpty(emitter.termAs(one, 'dynamic', place).expression, emitter.context),
  );
  const [only] = arrays;
  const isOne = arrays.length === 1 && only !== undefined;
  return nullable(isOne ? only : call('array_concat', ...arrays), 'dynamic');
}

/** A term read as a type; the first of several texts that is not empty is one call. */
export function emitTermAs(term: Term, type: Term['type'], place: Place, emitter: Emitter): Value {
  if (term.kind === 'coalesce' && keptAs(type) === 'string' && keptAs(term.type) === 'dynamic') {
    return firstText(term.of, place, emitter);
  }
  if (term.kind === 'convert' && keptAs(term.type) === keptAs(type)) {
    return emitTermAs(term.of, type, place, emitter);
  }
  return readAs(emitter.term(term, place), type);
}

function emitColumn(term: ColumnTerm, place: Place, emitter: Emitter): Value {
  const bound = boundOf(term, place, emitter);
  if (bound.kind === 'value') return readAs(bound, term.type);
  wholeRow(term.name, emitter);
  return nullable(dynamicNull, 'dynamic');
}

function boundOf(term: ColumnTerm, place: Place, emitter: Emitter): Bound {
  materialisePending(place.stage, [term.name], emitter);
  const bound = place.stage.columns.get(term.name);
  if (bound !== undefined) return bound;
  throw new InternalError(`no column '${term.name}'`);
}

function wholeRow(name: string, emitter: Emitter): void {
  const span = emitter.context.locate([]);
  emitter.context.diagnostics.push(emitCodes.raise.KQL3505({ name }, span));
}

function emitMember(term: MemberTerm, place: Place, emitter: Emitter): Value {
  if (term.of.kind === 'column') {
    const bound = boundOf(term.of, place, emitter);
    if (bound.kind === 'row') {
      const found = bound.members.get(term.name);
      return found === undefined ? absentOf(term) : readAs(found, term.type);
    }
  }
  const of = emitter.termAs(term.of, 'dynamic', place);
  if (of.type !== 'dynamic') return absentOf(term);
  return readAs(nullable(member(of.expression, term.name), 'dynamic'), term.type);
}

/** A member of what can have none. */
function absentOf(term: MemberTerm): Value {
  const type = keptAs(term.type);
  if (type === 'dynamic') return nullable(dynamicNull, type);
  if (type !== 'string') return nullable(nullOf(type), type);
  return { kind: 'value', expression: text(''), type, absent: 'empty', present: bool(false) };
}

/** JSON text as JSON; what is no text is its own JSON. */
function parsed(of: Term, place: Place, emitter: Emitter): Expression {
  return call('parse_json', emitter.termAs(of, 'string', place).expression);
}

function firstText(of: readonly Term[], place: Place, emitter: Emitter): Value {
  const texts = of.map((one) => emitter.termAs(one, 'string', place));
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only;
  const expression = call('coalesce', ...texts.map((one) => one.expression));
  return {
    kind: 'value',
    expression,
    type: 'string',
    absent: 'empty',
    present: call('isnotempty', expression),
  };
}

function emitCoalesce(term: CoalesceTerm, place: Place, emitter: Emitter): Value {
  const type = keptAs(term.type);
  if (type === 'string') return firstText(term.of, place, emitter);
  const values = term.of.map((one) => emitter.termAs(one, term.type, place).expression);
  const last = values.at(-1);
  if (last === undefined) throw new InternalError('the first of no terms');
  if (values.length === 1) return nullable(last, type);
  if (type !== 'dynamic') return nullable(call('coalesce', ...values), type);
  const cases = values.slice(0, -1).flatMap((value) => [call('isnotempty', value), value]);
  return nullable(call(cases.length === 2 ? 'iff' : 'case', ...cases, last), type);
}
