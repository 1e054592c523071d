import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Locator } from '../../../diagnostics/locator.ts';
import type { DetectionIr } from '../../../ir/detection-ir.ts';
import type { ListReference, ParameterTerm } from '../../../ir/expression.ts';
import type { ScalarType } from '../../../values/scalar-type.ts';
import type { Expression, Statement } from '../syntax.ts';
import { name } from './build-expression.ts';
import { letValue } from './build-operator.ts';
import { uniqueName } from './names.ts';

/** Where a query is to run. */
export type KqlTarget = 'sentinel' | 'azure-monitor';

/** A statement before the query, with the line of explanation above it. */
export interface Declaration {
  /** What it stands for; the first word says which kind of thing that is. */
  readonly key: string;
  readonly comment: string | undefined;
  readonly statement: Statement;
}

/** What emitting one detection gathers. */
export interface EmitContext {
  readonly detection: DetectionIr;
  readonly target: KqlTarget;
  readonly locate: Locator;
  readonly diagnostics: Diagnostic[];
  readonly declarations: Declaration[];
  /** Names of `let` statements, by what they stand for. */
  readonly declared: Map<string, string>;
  readonly lists: Map<string, ListReference>;
  readonly parameters: Map<string, ParameterTerm>;
  readonly tables: Set<string>;
  /** What tables of the branch at hand are called after; empty where there is only one. */
  branch: string;
  /** The columns of the result so far, with their types: branches must agree on them. */
  readonly outputTypes: Map<string, ScalarType>;
}

/** An empty context. */
export function createContext(
  detection: DetectionIr,
  target: KqlTarget,
  locate: Locator,
): EmitContext {
  return {
    detection,
    target,
    locate,
    diagnostics: [],
    declarations: [],
    declared: new Map(),
    lists: new Map(),
    parameters: new Map(),
    tables: new Set(),
    branch: '',
    outputTypes: new Map(),
  };
}

/** The name of a `let`, made when it is first asked for. `key` says what it stands for. */
export function declare(
  context: EmitContext,
  key: string,
  wanted: string,
  make: (name: string) => Statement,
  comment?: string,
): string {
  const known = context.declared.get(key);
  if (known !== undefined) return known;
  const made = uniqueName(wanted, new Set(context.declared.values()));
  context.declared.set(key, made);
  const statement = make(made);
  context.declarations.push({ key, comment, statement });
  return made;
}

/** A `let` for a table that is read more than once. */
export function declareTable(
  context: EmitContext,
  wanted: string,
  value: Expression,
  comment?: string,
): Expression {
  const key = `table ${String(context.declarations.length)}`;
  return name(
    declare(context, key, `${context.branch}${wanted}`, (made) => letValue(made, value), comment),
  );
}

const places = ['parameter', 'hours', 'list', 'ranges', 'function', 'table'];

/** The declarations as a reader wants them: what the customer sets, lists, functions, then tables as they are made. */
export function inReadingOrder(declarations: readonly Declaration[]): readonly Declaration[] {
  const place = ({ key }: Declaration): number => places.indexOf(key.split(' ')[0] ?? '');
  return [...declarations].sort((a, b) => place(a) - place(b));
}
