import { nowhere } from '../../syntax.ts';
import type { Expression, Statement } from '../../syntax.ts';
import type { ScalarType } from '../../../../values/scalar-type.ts';
import {
  binary,
  call,
  dynamicArray,
  dynamicNull,
  index,
  long,
  name,
  text,
} from '../build-expression.ts';
import { declare } from '../context.ts';
import type { EmitContext } from '../context.ts';

/** The elements of an array; one of nothing where there is none, because `mv-apply` drops a row without any. */
export function elementsOf(array: Expression, context: EmitContext): Expression {
  const value = name('array');
  const body = call(
    'iff',
    binary(call('array_length', value), '>', long(0)),
    value,
    dynamicArray([{ kind: 'null' }]),
  );
  const fn = declare(
    context,
    'function elements',
    'Elements',
    letFunction('array', 'dynamic', body),
    'The elements of an array, or one that is null: mv-apply drops a row that has none.',
  );
  return call(fn, array);
}

/** The array itself; an empty one where it is none. */
export function arrayOrEmpty(array: Expression, context: EmitContext): Expression {
  const value = name('array');
  const isArray = binary(call('gettype', value), '==', text('array'));
  const fn = declare(
    context,
    'function array',
    'ArrayOrEmpty',
    letFunction('array', 'dynamic', call('iff', isArray, value, dynamicArray([]))),
  );
  return call(fn, array);
}

/** The value itself; the element of an array of one, and nothing for an array of none. */
export function onlyElement(value: Expression, context: EmitContext): Expression {
  const whole = name('value');
  const length = call('array_length', whole);
  const body = call(
    'case',
    binary(length, '==', long(0)),
    dynamicNull,
    binary(length, '==', long(1)),
    index(whole, 0),
    whole,
  );
  const fn = declare(
    context,
    'function unwrapped',
    'Unwrapped',
    letFunction('value', 'dynamic', body),
    'Audit logs keep single values as a JSON array of one.',
  );
  return call(fn, value);
}

function letFunction(parameter: string, type: ScalarType, result: Expression) {
  return (made: string): Statement => ({
    kind: 'let-function',
    name: made,
    parameters: [{ name: parameter, type }],
    body: { statements: [], result },
    at: nowhere,
  });
}
