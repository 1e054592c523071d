import { literal } from './build-term.ts';
import type {
  AllPredicate,
  AnyPredicate,
  ArrayList,
  ComparePredicate,
  ExistsPredicate,
  Hours,
  HoursPredicate,
  InPredicate,
  ListReference,
  LiteralList,
  LiteralTerm,
  MatchesPredicate,
  NetworkPredicate,
  NotPredicate,
  Operand,
  ParameterTerm,
  Predicate,
  QuantifiedPredicate,
  Term,
  TextPredicate,
} from './expression.ts';
import type { Path } from './path.ts';

/** What may be said beside a test: that case matters, and where a person wrote it. */
export interface TestOptions {
  readonly cased?: boolean;
  readonly at?: Path;
}

/** Every one holds. */
export function all(...of: readonly Predicate[]): AllPredicate {
  return { kind: 'all', of, at: [] };
}

/** At least one holds. */
export function any(...of: readonly Predicate[]): AnyPredicate {
  return { kind: 'any', of, at: [] };
}

/** It does not hold. */
export function not(of: Predicate): NotPredicate {
  return { kind: 'not', of, at: of.at };
}

/** A comparison. */
export function compare(
  left: Term,
  op: ComparePredicate['op'],
  right: Operand,
  { cased = false, at = [] }: TestOptions = {},
): ComparePredicate {
  return { kind: 'compare', op, left, right, cased, at };
}

/** Equality with a value or another term. */
export function equals(
  left: Term,
  right: Operand | LiteralTerm['value'],
  options: TestOptions = {},
): ComparePredicate {
  return compare(left, 'equals', typeof right === 'object' ? right : literal(right), options);
}

/** The value is one of a list's. */
export function isIn(
  value: Term,
  list: InPredicate['list'],
  { cased = false, at = [] }: TestOptions = {},
): InPredicate {
  return { kind: 'in', value, list, cased, at };
}

/** Values that an author wrote. */
export function literals(...values: readonly LiteralTerm['value'][]): LiteralList {
  return { kind: 'literals', values: values.map((value) => literal(value)) };
}

/** A customer's list, read from the column `item`. */
export function listReference(name: string, item: ListReference['item'] = 'text'): ListReference {
  return { kind: 'list', name, item, column: 'item' };
}

/** The elements of an array of the same record. */
export function arrayList(of: Term): ArrayList {
  return { kind: 'array', of };
}

/** A text test. */
export function textTest(
  value: Term,
  op: TextPredicate['op'],
  pattern: Operand | string,
  { cased = false, at = [] }: TestOptions = {},
): TextPredicate {
  const sought = typeof pattern === 'string' ? literal(pattern) : pattern;
  return { kind: 'text', op, value, pattern: sought, cased, at };
}

/** An RE2 expression. */
export function matches(
  value: Term,
  pattern: string | LiteralTerm | ParameterTerm,
  { cased = false, at = [] }: TestOptions = {},
): MatchesPredicate {
  const sought = typeof pattern === 'string' ? literal(pattern) : pattern;
  return { kind: 'matches', value, pattern: sought, cased, at };
}

/** There is something. */
export function exists(value: Term): ExistsPredicate {
  return { kind: 'exists', value, at: [] };
}

/** The address lies in one of the networks. */
export function inNetwork(value: Term, networks: NetworkPredicate['networks']): NetworkPredicate {
  return { kind: 'network', value, networks, at: [] };
}

/** The moment lies inside the hours. */
export function insideHours(value: Term, hours: Hours): HoursPredicate {
  return { kind: 'hours', value, hours, at: [] };
}

/** Some, every or none of an array's elements. */
export function quantified(
  quantifier: QuantifiedPredicate['quantifier'],
  of: Term,
  holds: Predicate,
): QuantifiedPredicate {
  return { kind: 'quantified', quantifier, of, holds, at: [] };
}
