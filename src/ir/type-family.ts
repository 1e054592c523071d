import type { TermType } from './expression.ts';

/** The types that compare with each other. */
export type TypeFamily = 'text' | 'number' | 'bool' | 'instant' | 'timespan';

const families = {
  string: 'text',
  guid: 'text',
  dynamic: 'text',
  object: 'text',
  array: 'text',
  int: 'number',
  long: 'number',
  real: 'number',
  decimal: 'number',
  bool: 'bool',
  datetime: 'instant',
  timespan: 'timespan',
} as const satisfies Record<TermType, TypeFamily>;

/** The family of a type. What is looked into compares as its text. */
export function typeFamily(type: TermType): TypeFamily {
  return families[type];
}
