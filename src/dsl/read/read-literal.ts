import type { LiteralTerm, ParameterTerm, Term } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { longestLength, readDuration } from './read-duration.ts';
import { resolveValue } from './scope.ts';
import type { Scope } from './scope.ts';
import { isObject, wrongType } from './unknown-object.ts';

/** What the other side of a comparison may be, and how a literal of it is read. */
export type OperandKind = 'text' | 'number' | 'duration' | 'time' | 'bool';

const expected: { readonly [K in OperandKind]: string } = {
  text: 'text',
  number: 'a number',
  duration: "a duration such as '8h'",
  time: 'a moment in ISO 8601',
  bool: 'true or false',
};

/** A literal, a parameter or another column, as the right side of a comparison. */
export function readOperand(
  value: unknown,
  kind: OperandKind,
  scope: Scope,
  at: Path,
  context: Context,
): Term | undefined {
  if (isObject(value) && value['kind'] === 'parameter') {
    return readParameter(value, kind, at, context);
  }
  if (isObject(value) && value['kind'] === 'column') {
    return resolveValue(value['name'], scope, at, context)?.term;
  }
  return readLiteral(value, kind, at, context);
}

/** A literal of a kind, or nothing with a finding. */
export function readLiteral(
  value: unknown,
  kind: OperandKind,
  at: Path,
  context: Context,
): LiteralTerm | undefined {
  switch (kind) {
    case 'text':
      if (typeof value === 'string') return { kind: 'literal', type: 'string', value };
      break;
    case 'bool':
      if (typeof value === 'boolean') return { kind: 'literal', type: 'bool', value };
      break;
    case 'number':
      if (typeof value === 'number') return readNumber(value, at, context);
      break;
    case 'time':
      if (typeof value === 'string') return readTime(value, at, context);
      break;
    case 'duration': {
      const length = readDuration(value, 'the duration', at, context, longestLength);
      return length === undefined
        ? undefined
        : { kind: 'literal', type: 'timespan', value: length };
    }
  }
  wrongType(value, 'the value', expected[kind], at, context);
  return undefined;
}

function readNumber(value: number, at: Path, context: Context): LiteralTerm | undefined {
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) {
    return { kind: 'literal', type: Number.isInteger(value) ? 'long' : 'real', value };
  }
  const why = 'is not a number that can be written exactly';
  context.say(dslCodes.raise.DSL1027({ what: String(value), why }, context.locate(at)));
  return undefined;
}

function readTime(value: string, at: Path, context: Context): LiteralTerm | undefined {
  const isIso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?Z)?$/.test(value);
  if (isIso && !Number.isNaN(Date.parse(value))) {
    return { kind: 'literal', type: 'datetime', value };
  }
  context.say(dslCodes.raise.DSL1025({ time: value }, context.locate(at)));
  return undefined;
}

const parameterKinds: { readonly [K in OperandKind]: readonly string[] } = {
  text: ['text'],
  number: ['number'],
  duration: ['duration'],
  time: [],
  bool: [],
};

/** A value that each customer sets, with what it is until then. */
export function readParameter(
  value: { readonly [key: string]: unknown },
  kind: OperandKind | 'regex',
  at: Path,
  context: Context,
): ParameterTerm | undefined {
  const allowed = kind === 'regex' ? ['regex'] : parameterKinds[kind];
  const name = typeof value['name'] === 'string' ? value['name'] : '';
  if (typeof value['is'] !== 'string' || !allowed.includes(value['is'])) {
    wrongType(
      value,
      `the parameter '${name}'`,
      `a parameter of kind ${allowed.join(' or ')}`,
      at,
      context,
    );
    return undefined;
  }
  const literal = readLiteral(value['default'], kind === 'regex' ? 'text' : kind, at, context);
  return literal === undefined
    ? undefined
    : { kind: 'parameter', name, type: literal.type, default: literal.value };
}
