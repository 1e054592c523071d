import type { ScalarType } from '../../../values/scalar-type.ts';
import type { Expression } from '../syntax.ts';

/**
 * A term in KQL. `absent` says what stands there when the term has no value: nothing can, the null of the type, or
 * (for text) `''`, which then stands for absent and for empty alike; `present` tells those two apart.
 */
export interface Value {
  readonly kind: 'value';
  readonly expression: Expression;
  readonly type: ScalarType;
  readonly absent: 'never' | 'null' | 'empty';
  readonly present?: Expression;
  /** The same before it was read as its type, where it is a part of a dynamic value. */
  readonly raw?: Expression;
}

/** The row of another stream, joined to this one: its columns, and whether there is one. */
export interface JoinedRow {
  readonly kind: 'row';
  readonly members: ReadonlyMap<string, Value>;
  readonly found: Expression;
}

/** What a name of the rule stands for. */
export type Bound = Value | JoinedRow;

/** A value that is always there. */
export function certain(expression: Expression, type: ScalarType): Value {
  return { kind: 'value', expression, type, absent: 'never' };
}

/** A value that may be the null of its type. */
export function nullable(expression: Expression, type: ScalarType): Value {
  return { kind: 'value', expression, type, absent: 'null' };
}
