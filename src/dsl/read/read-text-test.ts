import { RE2JS } from 're2js';
import type { LiteralTerm, ParameterTerm, Predicate } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { kindOf, readListOperand } from './read-list-operand.ts';
import { readAs } from './read-as.ts';
import { readOperand, readParameter } from './read-literal.ts';
import { readNetworks } from './read-networks.ts';
import { presenceKeys, readPresence } from './read-presence.ts';
import type { Scope, Typed } from './scope.ts';
import { misfit } from './value-kinds.ts';
import { isObject, knownEntries, oneOrMore, readText } from './unknown-object.ts';

const patterns = ['contains', 'startsWith', 'endsWith', 'has'] as const;

const keys = [
  'equals',
  'not',
  'in',
  'notIn',
  ...patterns,
  'matches',
  'inNetwork',
  'cased',
  ...presenceKeys,
] as const;

/** What is asked of text, as predicates that must all hold. */
export function readTextTest(
  test: unknown,
  of: Typed,
  scope: Scope,
  at: Path,
  context: Context,
): readonly Predicate[] {
  const isShort = !isObject(test) || test['kind'] === 'column' || test['kind'] === 'parameter';
  const entries = isShort
    ? new Map<string, unknown>([['equals', test]])
    : knownEntries(test, `a test of '${of.name}'`, keys, at, context);
  const cased = entries.get('cased') === true;
  const found: Predicate[] = [];
  for (const [key, value] of entries) {
    const here = isShort ? at : [...at, key];
    found.push(...readOne(key, value, { of, cased, scope, at: here, context }));
  }
  return found;
}

interface One {
  readonly of: Typed;
  readonly cased: boolean;
  readonly scope: Scope;
  readonly at: Path;
  readonly context: Context;
}

function readOne(key: string, value: unknown, one: One): readonly Predicate[] {
  const { of, at, context } = one;
  switch (key) {
    case 'equals':
      return readEquals(value, one);
    case 'not':
      return negated(readEquals(value, one), at);
    case 'in':
      return readIn(value, one);
    case 'notIn':
      return negated(readIn(value, one), at);
    case 'matches':
      return readMatches(value, one);
    case 'inNetwork': {
      const networks = readNetworks(value, at, context);
      return networks === undefined ? [] : [{ kind: 'network', value: of.term, networks, at }];
    }
    case 'exists':
    case 'isEmpty':
      return readPresence(key, value, of.term, at, context);
    default: {
      const op = patterns.find((pattern) => pattern === key);
      return op === undefined ? [] : readPatterns(op, value, one);
    }
  }
}

function negated(found: readonly Predicate[], at: Path): readonly Predicate[] {
  return found.map((of) => ({ kind: 'not', of, at }));
}

function readEquals(value: unknown, one: One): readonly Predicate[] {
  const right = readOperand(value, 'text', one.scope, one.at, one.context);
  if (right === undefined) return [];
  if (right.kind === 'literal') checkForm(right, one.at, one);
  return [
    {
      kind: 'compare',
      op: 'equals',
      left: one.of.term,
      right: readAs(right, one.of.term),
      cased: one.cased,
      at: one.at,
    },
  ];
}

/** A value that the column can never hold is a mistake, and its rule would be silent about it. */
function checkForm(literal: LiteralTerm, at: Path, { of, context }: One): void {
  const value = String(literal.value);
  const kind = misfit(value, kindOf(of));
  if (kind === undefined) return;
  context.say(dslCodes.raise.DSL1030({ value, column: of.name, kind }, context.locate(at)));
}

function readIn(value: unknown, one: One): readonly Predicate[] {
  const list = readListOperand(value, one.of, 'text', one.scope, one.at, one.context);
  if (list === undefined) return [];
  if (list.kind === 'literals') {
    for (const [index, item] of list.values.entries()) checkForm(item, [...one.at, index], one);
  }
  return [{ kind: 'in', value: one.of.term, list, cased: one.cased, at: one.at }];
}

function readPatterns(
  op: (typeof patterns)[number],
  value: unknown,
  one: One,
): readonly Predicate[] {
  const found: Predicate[] = [];
  for (const item of oneOrMore(value, one.at)) {
    const pattern = readText(item.value, 'the pattern', item.at, one.context);
    if (pattern === undefined) continue;
    if (isUsable(op, pattern, item.at, one.context)) {
      found.push({
        kind: 'text',
        op,
        value: one.of.term,
        pattern: { kind: 'literal', type: 'string', value: pattern },
        cased: one.cased,
        at: item.at,
      });
    }
  }
  if (found.length > 1) return [{ kind: 'any', of: found, at: one.at }];
  if (found.length === 0 && Array.isArray(value) && value.length === 0) {
    one.context.say(dslCodes.raise.DSL1006({ what: `'${op}'` }, one.context.locate(one.at)));
  }
  return found;
}

function isUsable(op: string, pattern: string, at: Path, context: Context): boolean {
  if (pattern === '') {
    context.say(dslCodes.raise.DSL1022({ test: op }, context.locate(at)));
    return false;
  }
  if (op !== 'has' || /^[\p{L}\p{N}]+$/u.test(pattern)) return true;
  context.say(dslCodes.raise.DSL1021({ pattern }, context.locate(at)));
  return false;
}

function readMatches(value: unknown, one: One): readonly Predicate[] {
  const { at, context } = one;
  const pattern: LiteralTerm | ParameterTerm | undefined = isObject(value)
    ? readParameter(value, 'regex', at, context)
    : literalPattern(readText(value, 'the expression', at, context));
  if (pattern === undefined) return [];
  const regex = String(pattern.kind === 'literal' ? pattern.value : pattern.default);
  const why = faultOf(regex);
  if (why === undefined) {
    return [{ kind: 'matches', value: one.of.term, pattern, cased: one.cased, at }];
  }
  context.say(dslCodes.raise.DSL1015({ regex, why }, context.locate(at)));
  return [];
}

function literalPattern(value: string | undefined): LiteralTerm | undefined {
  return value === undefined ? undefined : { kind: 'literal', type: 'string', value };
}

function faultOf(regex: string): string | undefined {
  if (regex === '') return 'the empty expression matches everything';
  try {
    RE2JS.compile(regex);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
