import type { Predicate, Term } from '../../../ir/expression.ts';
import type { Stream } from '../../../ir/stream.ts';
import type { Expression } from '../syntax.ts';
import type { EmitContext } from './context.ts';
import type { Stage } from './stage.ts';
import type { Value } from './value.ts';

/** Where an expression stands: the pipeline, and the element that the nearest quantifier looks at. */
export interface Place {
  readonly stage: Stage;
  readonly element: Value | undefined;
}

/** A condition in KQL. One that can be null is only safe where null counts as false. */
export interface Condition {
  readonly expression: Expression;
  readonly canBeNull: boolean;
}

/** The parts of the emitter reach each other through it, and through nothing else. */
export interface Emitter {
  readonly context: EmitContext;
  readonly term: (term: Term, place: Place) => Value;
  /** A term read as a type. */
  readonly termAs: (term: Term, type: Term['type'], place: Place) => Value;
  readonly predicate: (predicate: Predicate, place: Place) => Condition;
  /** What is drawn out of an array, by way of `mv-apply`. */
  readonly drawn: (node: Drawing, place: Place) => Value;
  readonly stream: (stream: Stream, use: StreamUse) => Stage;
}

/** What needs `mv-apply`. */
export type Drawing = Extract<Term, { kind: 'first' }> | Extract<Predicate, { kind: 'quantified' }>;

/** What is read of a stream after its steps, and whether it decides what is new. */
export interface StreamUse {
  readonly needs: readonly unknown[];
  readonly newness: 'none' | 'filter' | 'column';
}
