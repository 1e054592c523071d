import type { Predicate, QuantifiedPredicate, Term, TermType } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import type { Column } from '../../schema/column.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import type { OperandKind } from './read-literal.ts';
import { readOrderedTest } from './read-ordered-test.ts';
import { presenceKeys, readPresence } from './read-presence.ts';
import { readTextTest } from './read-text-test.ts';
import { columnTerm, elementOf, memberOf, membersOf, termType } from './scope.ts';
import type { Scope, Typed } from './scope.ts';
import { isArray, knownEntries, objectEntries, wrongType } from './unknown-object.ts';

/** Deeper conditions than any person reads. */
const mostDepth = 60;

const quantifiers = ['some', 'every', 'none'] as const;

const groups: readonly string[] = ['any', 'all', 'not'];

interface Here {
  readonly scope: Scope;
  readonly at: Path;
  readonly context: Context;
}

/** What is asked of a record, as one predicate; nothing where it does not say anything that can be read. */
export function readWhere(
  where: unknown,
  scope: Scope,
  at: Path,
  context: Context,
): Predicate | undefined {
  return readMembers(where, { scope, at, context }, undefined);
}

/** The keys of one object, all of which must hold: the record's columns, or the members of `of`. */
function readMembers(test: unknown, here: Here, of: Typed | undefined): Predicate | undefined {
  const { scope, at, context } = here;
  const what = of === undefined ? 'the condition' : `the test of '${of.name}'`;
  if (at.length > mostDepth) {
    context.say(dslCodes.raise.DSL1019({ most: mostDepth }, context.locate(at)));
    return undefined;
  }
  const entries = objectEntries(test, what, at, context);
  if (entries.size === 0) {
    if (typeof test === 'object' && test !== null && Object.keys(test).length === 0) {
      context.say(dslCodes.raise.DSL1006({ what }, context.locate(at)));
    }
    return undefined;
  }
  const found: Predicate[] = [];
  for (const [key, value] of entries) {
    const inner: Here = { scope, at: [...at, key], context };
    if (groups.includes(key)) found.push(...readGroup(key, value, inner, of));
    else found.push(...readMember(key, value, inner, of));
  }
  const [only, ...others] = found;
  if (only === undefined) return undefined;
  return others.length === 0 ? only : { kind: 'all', of: found, at };
}

function readGroup(
  key: string,
  value: unknown,
  here: Here,
  of: Typed | undefined,
): readonly Predicate[] {
  const { at, context } = here;
  if (key === 'not') {
    const inner = readMembers(value, here, of);
    return inner === undefined ? [] : [{ kind: 'not', of: inner, at }];
  }
  if (!isArray(value)) {
    wrongType(value, `'${key}'`, 'an array of conditions', at, context);
    return [];
  }
  if (value.length === 0) {
    context.say(dslCodes.raise.DSL1006({ what: `'${key}'` }, context.locate(at)));
    return [];
  }
  const found = value
    .map((one, index) => readMembers(one, { ...here, at: [...at, index] }, of))
    .filter((one) => one !== undefined);
  return [{ kind: key === 'any' ? 'any' : 'all', of: found, at }];
}

function readMember(
  key: string,
  value: unknown,
  here: Here,
  of: Typed | undefined,
): readonly Predicate[] {
  const { scope, at, context } = here;
  if (of !== undefined && (key === 'exists' || key === 'isEmpty')) {
    return readPresence(key, value, of.term, at, context);
  }
  const member = of === undefined ? columnTerm(scope, key) : memberTerm(of, key);
  if (member !== undefined) return readTest(value, member, here);
  const known = of === undefined ? scope.columns.keys() : membersOf(of.column).keys();
  const name = of === undefined ? scope.name : `'${of.name}'`;
  context.say(
    dslCodes.raise.DSL1007({ name: key, of: name, known: [...known] }, context.locate(at, 'key')),
  );
  return [];
}

function memberTerm(of: Typed, key: string): Typed | undefined {
  const member = membersOf(of.column).get(key);
  return member === undefined ? undefined : memberOf(of, key, member);
}

/** What a term of a type is tested as. */
const testedAs: { readonly [T in TermType]: OperandKind | 'object' | 'array' } = {
  string: 'text',
  guid: 'text',
  dynamic: 'text',
  int: 'number',
  long: 'number',
  real: 'number',
  decimal: 'number',
  bool: 'bool',
  datetime: 'time',
  timespan: 'duration',
  object: 'object',
  array: 'array',
};

/** A test, by what it is a test of. */
function readTest(test: unknown, of: Typed, here: Here): readonly Predicate[] {
  const { scope, at, context } = here;
  const as = testedAs[termType(of.column)];
  switch (as) {
    case 'text':
      return readTextTest(test, of, scope, at, context);
    case 'object': {
      const found = readMembers(test, here, of);
      return found === undefined ? [] : [found];
    }
    case 'array':
      return readArrayTest(test, of, here);
    case 'number':
    case 'bool':
    case 'time':
    case 'duration':
      return readOrderedTest(test, as, of, scope, at, context);
  }
}

function readArrayTest(test: unknown, of: Typed, here: Here): readonly Predicate[] {
  const { at, context } = here;
  const known = [...quantifiers, ...presenceKeys];
  const entries = knownEntries(test, `a test of the array '${of.name}'`, known, at, context);
  const found: Predicate[] = [];
  for (const [key, value] of entries) {
    const inner: Here = { ...here, at: [...at, key] };
    const quantifier = quantifiers.find((one) => one === key);
    if (quantifier !== undefined) found.push(...readQuantified(quantifier, value, of, inner));
    else if (key === 'exists' || key === 'isEmpty') {
      found.push(...readPresence(key, value, of.term, inner.at, context));
    }
  }
  return found;
}

function readQuantified(
  quantifier: QuantifiedPredicate['quantifier'],
  test: unknown,
  of: Typed,
  here: Here,
): readonly Predicate[] {
  const element = elementTyped(of);
  const tests = readTest(test, element, here);
  const [only, ...others] = tests;
  if (only === undefined) return [];
  const holds: Predicate = others.length === 0 ? only : { kind: 'all', of: tests, at: here.at };
  return [{ kind: 'quantified', quantifier, of: of.term, holds, at: here.at }];
}

/** The element of an array, as the quantifier's condition sees it. */
export function elementTyped(of: Typed): Typed {
  const column: Column = elementOf(of.column);
  const term: Term = { kind: 'element', type: termType(column) };
  return { term, column, name: '' };
}
