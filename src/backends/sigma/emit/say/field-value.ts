import type { TermType } from '../../../../ir/expression.ts';
import type { RefusalCode } from '../diagnostics.ts';

/** A value that stands in an event under a path. */
export interface FieldValue {
  readonly kind: 'field';
  readonly path: readonly string[];
  /** How it is read. */
  readonly type: TermType;
  /** A text column: absent is `''` there. Of a member, absent is absent. */
  readonly isColumn: boolean;
  /** Below an array, where a field stands for the values of all elements. */
  readonly isElement: boolean;
}

/** The first of several fields that is not empty. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly of: readonly FieldValue[];
  readonly type: TermType;
  readonly isColumn: boolean;
}

/** What has no field, and why. */
export interface UnsayableValue {
  readonly kind: 'unsayable';
  readonly code: RefusalCode;
  readonly what: string;
}

/** What a term is to Sigma. */
export type SigmaTerm = FieldValue | ChoiceValue | UnsayableValue;

/** How values of a type are compared. */
export type Comparing = 'text' | 'number' | 'bool' | 'moment' | 'shape';

const comparing = {
  string: 'text',
  guid: 'text',
  int: 'number',
  long: 'number',
  real: 'number',
  decimal: 'number',
  bool: 'bool',
  datetime: 'moment',
  timespan: 'moment',
  dynamic: 'shape',
  object: 'shape',
  array: 'shape',
} as const satisfies Record<TermType, Comparing>;

/** How values of a type are compared. */
export function comparingOf(type: TermType): Comparing {
  return comparing[type];
}
