import type {
  AfterLastTerm,
  CoalesceTerm,
  ColumnTerm,
  ConcatTerm,
  ConvertTerm,
  ElapsedTerm,
  ElementTerm,
  FirstTerm,
  LiteralTerm,
  MemberTerm,
  ParameterTerm,
  ParseTerm,
  Predicate,
  Term,
  TermType,
  UnwrapTerm,
} from './expression.ts';

/** A column of the row. */
export function column(name: string, type: TermType = 'string'): ColumnTerm {
  return { kind: 'column', name, type };
}

/** A member of an object. */
export function member(of: Term, name: string, type: TermType = 'string'): MemberTerm {
  return { kind: 'member', of, name, type };
}

/** The element that the nearest quantifier looks at. */
export function element(type: TermType = 'object'): ElementTerm {
  return { kind: 'element', type };
}

/** The first element that satisfies a condition and has a value. */
export function first(of: Term, where: Predicate, take: Term, having: Term = take): FirstTerm {
  return { kind: 'first', of, where, having, take, type: take.type };
}

/** The first of several terms that is not empty. */
export function coalesce(type: TermType, ...of: readonly Term[]): CoalesceTerm {
  return { kind: 'coalesce', of, type };
}

/** JSON text as the JSON. */
export function parse(of: Term, type: TermType): ParseTerm {
  return { kind: 'parse', of, type };
}

/** What stands inside JSON text. */
export function unwrap(of: Term, path: readonly string[], type: TermType = 'string'): UnwrapTerm {
  return { kind: 'unwrap', of, path, type };
}

/** What stands behind the last separator of a text. */
export function afterLast(of: Term, separator: string): AfterLastTerm {
  return { kind: 'afterLast', of, separator, type: 'string' };
}

/** All elements of several arrays. */
export function concat(...of: readonly Term[]): ConcatTerm {
  return { kind: 'concat', of, type: 'array' };
}

/** A value read as another type. */
export function convert(of: Term, type: TermType): ConvertTerm {
  return { kind: 'convert', of, type };
}

/** The time from one moment to another. */
export function elapsed(from: Term, to: Term): ElapsedTerm {
  return { kind: 'elapsed', from, to, type: 'timespan' };
}

/** A value: text, a number (whole ones are `long`) or a truth value, unless its type is said. */
export function literal(value: LiteralTerm['value'], type?: LiteralTerm['type']): LiteralTerm {
  return { kind: 'literal', type: type ?? literalType(value), value };
}

/** A value that each customer sets. */
export function parameter(
  name: string,
  initial: LiteralTerm['value'],
  type?: LiteralTerm['type'],
): ParameterTerm {
  return { kind: 'parameter', name, type: type ?? literalType(initial), default: initial };
}

function literalType(value: LiteralTerm['value']): LiteralTerm['type'] {
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'real';
  return typeof value === 'boolean' ? 'bool' : 'string';
}
