import type { TermType } from '../../../ir/expression.ts';
import type { ScalarType } from '../../../values/scalar-type.ts';
import { call } from './build-expression.ts';
import { nullable } from './value.ts';
import type { Value } from './value.ts';

/** The scalar type by which KQL keeps what a term's type says; a guid is compared as text. */
const kept = {
  string: 'string',
  guid: 'string',
  int: 'int',
  long: 'long',
  real: 'real',
  decimal: 'real',
  bool: 'bool',
  datetime: 'datetime',
  timespan: 'timespan',
  dynamic: 'dynamic',
  object: 'dynamic',
  array: 'dynamic',
} as const satisfies Record<TermType, ScalarType>;

const conversions = {
  int: 'toint',
  long: 'tolong',
  real: 'toreal',
  decimal: 'toreal',
  bool: 'tobool',
  datetime: 'todatetime',
  timespan: 'totimespan',
} as const;

/** The scalar type that a term's type has in KQL. */
export function keptAs(type: TermType): ScalarType {
  return kept[type];
}

/** The type that a value of a type is compared as: what is looked into compares as text. */
export function comparedAs(type: TermType): TermType {
  const scalar = kept[type];
  return scalar === 'string' || scalar === 'dynamic' ? 'string' : type;
}

/** A value read as another type; the same value where it is of that type. */
export function readAs(value: Value, type: TermType): Value {
  const to = kept[type];
  if (to === value.type) return value;
  if (to === 'dynamic') return value.raw === undefined ? value : nullable(value.raw, 'dynamic');
  const from = value.raw ?? value.expression;
  if (to !== 'string') {
    return nullable(call(conversions[to], from), to);
  }
  const written = call('tostring', from);
  const expression = value.type === 'bool' ? call('tolower', written) : written;
  if (value.absent === 'never') return { kind: 'value', expression, type: to, absent: 'never' };
  const present = call('isnotnull', from);
  return { kind: 'value', expression, type: to, absent: 'empty', present, raw: from };
}
