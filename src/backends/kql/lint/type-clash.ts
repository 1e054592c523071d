import type { ScalarType } from '../../../values/scalar-type.ts';
import type { Expression } from '../syntax.ts';

const kinds: Readonly<Record<ScalarType, string>> = {
  string: 'text',
  int: 'number',
  long: 'number',
  real: 'number',
  decimal: 'number',
  bool: 'bool',
  datetime: 'datetime',
  timespan: 'timespan',
  guid: 'guid',
  dynamic: 'dynamic',
};

/** The type of an expression, where it is known. */
export function typeOf(node: Expression): ScalarType | undefined {
  return node.kind === 'typeof' ? undefined : node.type;
}

/** Can values of the two types not be compared? */
export function clash(a: ScalarType, b: ScalarType): boolean {
  return a !== 'dynamic' && b !== 'dynamic' && kinds[a] !== kinds[b];
}
