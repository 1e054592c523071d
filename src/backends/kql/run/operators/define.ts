import type { Operator } from '../../syntax.ts';
import type { Engine } from '../expressions/site.ts';
import type { Scope } from '../scope.ts';
import type { Frame } from '../table/frame.ts';
import type { Schema } from '../table/schema.ts';

/** The operator of one kind. */
export type OperatorOf<K extends Operator['kind']> = Operator & { readonly kind: K };

/** What an operator is prepared with besides the columns of its input. */
export interface Surroundings {
  readonly engine: Engine;
  readonly scope: Scope;
}

/** Does the work of an operator on rows of the schema that it was prepared for. */
export type Run = (frame: Frame) => Frame;

/** Prepares an operator for rows of a schema: whatever does not depend on the rows is done here. */
export type Prepare<K extends Operator['kind']> = (
  operator: OperatorOf<K>,
  schema: Schema,
  around: Surroundings,
) => Run;
