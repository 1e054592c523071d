import type { ComparePredicate, Predicate } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readHours } from './read-hours.ts';
import { readListOperand } from './read-list-operand.ts';
import { readAs } from './read-as.ts';
import { readOperand } from './read-literal.ts';
import type { OperandKind } from './read-literal.ts';
import { presenceKeys, readPresence } from './read-presence.ts';
import type { Scope, Typed } from './scope.ts';
import { isArray, isObject, knownEntries, wrongType } from './unknown-object.ts';

const bounds = ['atLeast', 'atMost', 'above', 'below'] as const;

const keysOf: { readonly [K in 'number' | 'time' | 'duration' | 'bool']: readonly string[] } = {
  number: ['equals', 'not', 'in', 'notIn', 'between', ...bounds, ...presenceKeys],
  time: ['inside', 'outside', ...bounds, ...presenceKeys],
  duration: [...bounds, ...presenceKeys],
  bool: ['equals', ...presenceKeys],
};

interface One {
  readonly kind: Exclude<OperandKind, 'text'>;
  readonly of: Typed;
  readonly scope: Scope;
  readonly at: Path;
  readonly context: Context;
}

/** What is asked of a number, a moment, a length of time or a truth value, as predicates that must all hold. */
export function readOrderedTest(
  test: unknown,
  kind: Exclude<OperandKind, 'text'>,
  of: Typed,
  scope: Scope,
  at: Path,
  context: Context,
): readonly Predicate[] {
  const takesValue = kind === 'number' || kind === 'bool';
  const isReference = isObject(test) && (test['kind'] === 'column' || test['kind'] === 'parameter');
  if (takesValue && (!isObject(test) || isReference)) {
    return compare('equals', test, { kind, of, scope, at, context });
  }
  const entries = knownEntries(test, `a test of '${of.name}'`, keysOf[kind], at, context);
  const found: Predicate[] = [];
  for (const [key, value] of entries) {
    found.push(...readOne(key, value, { kind, of, scope, at: [...at, key], context }));
  }
  return found;
}

function readOne(key: string, value: unknown, one: One): readonly Predicate[] {
  const { of, at, context } = one;
  const negate = (found: readonly Predicate[]): readonly Predicate[] =>
    found.map((of) => ({ kind: 'not', of, at }));
  switch (key) {
    case 'equals':
      return compare('equals', value, one);
    case 'not':
      return negate(compare('equals', value, one));
    case 'in':
      return readIn(value, one);
    case 'notIn':
      return negate(readIn(value, one));
    case 'between':
      return readBetween(value, one);
    case 'inside':
      return readInside(value, one);
    case 'outside':
      // Outside is not merely "not inside": an absent moment is neither.
      return readInside(value, one).flatMap((inside) => [
        { kind: 'not', of: inside, at },
        { kind: 'exists', value: of.term, at },
      ]);
    case 'exists':
    case 'isEmpty':
      return readPresence(key, value, of.term, at, context);
    default: {
      const op = bounds.find((bound) => bound === key);
      return op === undefined ? [] : compare(op, value, one);
    }
  }
}

function compare(op: ComparePredicate['op'], value: unknown, one: One): readonly Predicate[] {
  const right = readOperand(value, one.kind, one.scope, one.at, one.context);
  if (right === undefined) return [];
  return [
    {
      kind: 'compare',
      op,
      left: one.of.term,
      right: readAs(right, one.of.term),
      cased: false,
      at: one.at,
    },
  ];
}

function readIn(value: unknown, one: One): readonly Predicate[] {
  const list = readListOperand(value, one.of, 'number', one.scope, one.at, one.context);
  if (list === undefined) return [];
  return [{ kind: 'in', value: one.of.term, list, cased: false, at: one.at }];
}

function readBetween(value: unknown, one: One): readonly Predicate[] {
  if (!isArray(value) || value.length !== 2) {
    wrongType(value, "'between'", 'two numbers', one.at, one.context);
    return [];
  }
  const [low, high] = value;
  if (typeof low === 'number' && typeof high === 'number' && low > high) {
    const why = 'holds for no number: the first is greater than the second';
    one.context.say(dslCodes.raise.DSL1027({ what: "'between'", why }, one.context.locate(one.at)));
  }
  return [
    ...compare('atLeast', low, { ...one, at: [...one.at, 0] }),
    ...compare('atMost', high, { ...one, at: [...one.at, 1] }),
  ];
}

function readInside(value: unknown, one: One): readonly Predicate[] {
  const hours = readHours(value, one.at, one.context);
  return hours === undefined ? [] : [{ kind: 'hours', value: one.of.term, hours, at: one.at }];
}
