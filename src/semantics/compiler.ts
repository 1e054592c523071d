import type { Hours, LiteralTerm, Predicate, Term } from '../ir/expression.ts';
import type { JsonObject } from '../values/json.ts';
import type { Row } from './streams/row.ts';
import type { Value } from './values/value.ts';

/** What a term is for a row; `element` is what the nearest quantifier looks at. */
export type Evaluate = (row: Row, element: Value) => Value;

/** Whether a predicate holds for a row. */
export type Test = (row: Row, element: Value) => boolean;

/** What a customer set, and what is asked for by name. */
export interface Settings {
  readonly lists: ReadonlyMap<string, readonly JsonObject[]>;
  readonly parameters: ReadonlyMap<string, LiteralTerm['value']>;
  readonly hours: ReadonlyMap<string, Hours>;
}

/** Turns expressions into functions. The kinds of expressions reach each other through it, and through nothing else. */
export interface Compiler {
  readonly settings: Settings;
  readonly term: (term: Term) => Evaluate;
  readonly predicate: (predicate: Predicate) => Test;
}
