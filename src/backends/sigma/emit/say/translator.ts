import type { Path } from '../../../../ir/path.ts';
import type { Predicate, Term } from '../../../../ir/expression.ts';
import type { RefusalCode } from '../diagnostics.ts';
import type { EmissionLog } from '../emission-log.ts';
import type { Formula } from './formula.ts';
import { and, constant, missing, not, or } from './formula.ts';
import type { SigmaEmitOptions } from '../emit-options.ts';
import type { ChoiceValue, FieldValue } from './field-value.ts';
import { describeTerm } from './describe-term.ts';
import { resolveTerm } from './resolve-term.ts';
import type { Scope } from './scope.ts';

/** What translating a predicate needs. `positive`: what is left out here makes the rule find more by being true. */
export interface Translator {
  readonly scope: Scope;
  readonly log: EmissionLog;
  readonly options: SigmaEmitOptions;
  readonly positive: boolean;
  readonly predicate: (predicate: Predicate, translator: Translator) => Formula;
}

/** Says that something cannot be said, and leaves it out. */
export function leaveOut(
  translator: Translator,
  code: RefusalCode,
  what: string,
  at: Path,
): Formula {
  translator.log.refuse(code, what, at);
  return constant(translator.positive);
}

/** A field with a value in it, or the choice of several. */
export type TestedValue = FieldValue | ChoiceValue;

/** The field of a term; nothing, with a finding, where it has none. */
export function testedValue(
  term: Term,
  at: Path,
  { scope, log }: Translator,
): TestedValue | undefined {
  const value = resolveTerm(term, scope);
  if (value.kind === 'unsayable') {
    log.refuse(value.code, value.what, at);
    return undefined;
  }
  const fields = value.kind === 'choice' ? value.of : [value];
  for (const field of fields) {
    const fault = faultOfPath(field);
    if (fault === undefined) continue;
    log.refuse(fault, describeTerm(term), at);
    return undefined;
  }
  return value;
}

/** Why a path is no field name: its start is not known, or a piece of it would be taken apart. */
export function faultOfPath({ path }: FieldValue): 'SIG4550' | 'SIG4514' | undefined {
  if (path.length === 0) return 'SIG4550';
  const isPlain = path.every((name) => /^[A-Za-z0-9_][A-Za-z0-9_-]*$/.test(name));
  return isPlain ? undefined : 'SIG4514';
}

/** A field as rules write it. */
export function fieldName(field: FieldValue): string {
  return field.path.join('.');
}

/**
 * A test of a value. `ofField` gives the item of a field, which is false where the field is absent or null; what holds
 * of an empty text is said apart, because a text column that is absent is one.
 */
export function testOf(
  value: TestedValue,
  ofField: (field: string) => Formula,
  holdsOfEmpty = false,
): Formula {
  if (value.kind === 'field') {
    const test = ofField(fieldName(value));
    return holdsOfEmpty && value.isColumn && !value.isElement
      ? or(test, missing(fieldName(value)))
      : test;
  }
  const names = value.of.map(fieldName);
  const tests = names.map((name, at) => {
    const before = names.slice(0, at).map(missing);
    const own = holdsOfEmpty ? [not(missing(name))] : [];
    return and(...before, ...own, ofField(name));
  });
  const nothing = holdsOfEmpty && value.isColumn ? [and(...names.map(missing))] : [];
  return or(...tests, ...nothing);
}
