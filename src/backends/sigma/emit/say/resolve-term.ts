import type { ColumnTerm, Term, TermType } from '../../../../ir/expression.ts';
import type { FieldValue, SigmaTerm, UnsayableValue } from './field-value.ts';
import { comparingOf } from './field-value.ts';
import type { Scope } from './scope.ts';
import { describeTerm } from './describe-term.ts';

const computedKinds = [
  'parse',
  'unwrap',
  'afterLast',
  'concat',
  'elapsed',
  'literal',
  'parameter',
] as const;

type ComputedTerm = Extract<Term, { readonly kind: (typeof computedKinds)[number] }>;

/** The field that a term is, or why it is none. */
export function resolveTerm(term: Term, scope: Scope): SigmaTerm {
  if (isComputed(term)) return unsayable('SIG4505', describeTerm(term));
  switch (term.kind) {
    case 'column':
      return resolveColumn(term, scope);
    case 'member':
      return withMember(resolveTerm(term.of, scope), term.name, term.type);
    case 'element':
      return scope.element === undefined
        ? unsayable('SIG4505', describeTerm(term))
        : { ...scope.element, type: term.type };
    case 'convert':
      return converted(resolveTerm(term.of, scope), term.type);
    case 'coalesce':
      return chosen(
        term.of.map((one) => resolveTerm(one, scope)),
        term.type,
      );
    case 'first':
      return unsayable('SIG4503', describeTerm(term));
  }
}

function isComputed(term: Term): term is ComputedTerm {
  return computedKinds.some((kind) => kind === term.kind);
}

/** What a name is that a step gives to a value: a column from there on, so that absent text is `''`. */
export function definedAs(name: string, value: SigmaTerm, type: TermType): SigmaTerm {
  if (value.kind === 'unsayable') return { ...value, what: `'${name}', ${value.what}` };
  return { ...value, type, isColumn: true };
}

function resolveColumn(term: ColumnTerm, scope: Scope): SigmaTerm {
  const { table, profile } = scope;
  const defined = scope.defined.get(term.name);
  if (defined !== undefined) return defined;
  const stored = table.columns.find((column) => column.name === term.name);
  const isJsonText = stored?.stored === 'string' && comparingOf(stored.type) === 'shape';
  if (isJsonText) return unsayable('SIG4504', `'${term.name}' of ${table.name}`);
  return {
    kind: 'field',
    path: profile.pathOf(table.name, term.name) ?? [],
    type: term.type,
    isColumn: true,
    isElement: false,
  };
}

function withMember(of: SigmaTerm, name: string, type: TermType): SigmaTerm {
  if (of.kind === 'unsayable') return of;
  if (of.kind === 'choice') return unsayable('SIG4505', `a member '${name}' of a chosen value`);
  const isAbsent = comparingOf(of.type) !== 'shape' || of.type === 'array';
  if (isAbsent) return unsayable('SIG4505', `a member '${name}' of what is no object`);
  // Below a column that is not known nothing is.
  const path = of.path.length === 0 ? [] : [...of.path, name];
  return { ...of, path, type, isColumn: false };
}

function converted(of: SigmaTerm, type: TermType): SigmaTerm {
  if (of.kind !== 'choice') return of.kind === 'unsayable' ? of : { ...of, type };
  return { ...of, of: of.of.map((one) => ({ ...one, type })), type };
}

function chosen(options: readonly SigmaTerm[], type: TermType): SigmaTerm {
  const fields: FieldValue[] = [];
  for (const option of options) {
    if (option.kind === 'unsayable') return option;
    if (option.kind === 'choice') fields.push(...option.of);
    else fields.push(option);
  }
  const elements = fields.some((field) => field.isElement);
  if (elements) return unsayable('SIG4502', 'the first of several members that is not empty');
  return { kind: 'choice', of: fields, type, isColumn: false };
}

function unsayable(code: UnsayableValue['code'], what: string): UnsayableValue {
  return { kind: 'unsayable', code, what };
}
