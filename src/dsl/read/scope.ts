import { dslCodes } from '../diagnostics.ts';
import type { Column, Columns } from '../../schema/column.ts';
import type { Term, TermType } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import type { Context } from './context.ts';
import { isObject, readText } from './unknown-object.ts';

/** The columns that a clause can speak of, with a name for the whole. */
export interface Scope {
  readonly name: string;
  readonly columns: ReadonlyMap<string, Column>;
  /** True where columns may exist that are not known. */
  readonly open: boolean;
  /** Inside an array's element, whose members are the columns here. */
  readonly isElement?: true;
}

/** A term with what is known of its column. */
export interface Typed {
  readonly term: Term;
  readonly column: Column;
  readonly name: string;
}

/** What a column is once virtual ones are drawn. JSON text stays what it is: reading it is a term of its own. */
export function plainColumn(column: Column): Column {
  return isObject(column) && column.kind === 'virtual' && isColumn(column.column)
    ? column.column
    : column;
}

function isColumn(value: unknown): value is Column {
  return typeof value === 'string' || (isObject(value) && typeof value['kind'] === 'string');
}

/** The type that a column's values have as terms. */
export function termType(column: Column): TermType {
  const plain = plainColumn(column);
  if (typeof plain === 'string') return plain;
  switch (plain.kind) {
    case 'text':
      return 'string';
    case 'object':
      return 'object';
    case 'array':
      return 'array';
    case 'jsonText':
      return isColumn(plain.shape) ? termType(plain.shape) : 'dynamic';
    case 'virtual':
      return 'string';
  }
}

/** The members of an object column, empty for every other. */
export function membersOf(column: Column): ReadonlyMap<string, Column> {
  const plain = readThrough(column);
  if (!isObject(plain) || plain.kind !== 'object' || !isObject(plain.members)) return new Map();
  return toColumnMap(plain.members);
}

/** Columns as a map: their names come from data, and must not meet a prototype. */
export function toColumnMap(
  columns: Columns | { readonly [name: string]: unknown },
): ReadonlyMap<string, Column> {
  const map = new Map<string, Column>();
  for (const [name, column] of Object.entries(columns)) if (isColumn(column)) map.set(name, column);
  return map;
}

/** The shape of an array's elements. */
export function elementOf(column: Column): Column {
  const plain = readThrough(column);
  return isObject(plain) && plain.kind === 'array' && isColumn(plain.element)
    ? readThrough(plain.element)
    : 'dynamic';
}

/** A column with its JSON text read. */
export function readThrough(column: Column): Column {
  const plain = plainColumn(column);
  return isObject(plain) && plain.kind === 'jsonText' && isColumn(plain.shape)
    ? readThrough(plain.shape)
    : plain;
}

/** A member of a term, read as JSON first where the member is JSON text. */
export function memberOf(of: Typed, name: string, member: Column): Typed {
  const raw: Term = {
    kind: 'member',
    of: of.term,
    name,
    type: isJsonText(member) ? 'string' : termType(member),
  };
  const term: Term = isJsonText(member) ? { kind: 'parse', of: raw, type: termType(member) } : raw;
  return { term, column: readThrough(member), name: of.name === '' ? name : `${of.name}.${name}` };
}

function isJsonText(column: Column): boolean {
  const plain = plainColumn(column);
  return isObject(plain) && plain.kind === 'jsonText';
}

/** A column of the scope as a term. */
export function columnTerm(scope: Scope, name: string): Typed | undefined {
  const column = scope.columns.get(name) ?? (scope.open ? 'string' : undefined);
  if (column === undefined) return undefined;
  if (scope.isElement === true) {
    const element: Typed = {
      term: { kind: 'element', type: 'object' },
      column: 'dynamic',
      name: '',
    };
    return memberOf(element, name, column);
  }
  return {
    term: { kind: 'column', name, type: termType(column) },
    column: readThrough(column),
    name,
  };
}

/** What a dotted path leads to, or nothing with a finding. */
export function resolve(
  path: unknown,
  scope: Scope,
  at: Path,
  context: Context,
): Typed | undefined {
  const name = readText(path, 'a column', at, context);
  if (name === undefined) return undefined;
  const steps = name.split('.');
  const [head = '', ...rest] = steps;
  let here = columnTerm(scope, head);
  let known: Iterable<string> = scope.columns.keys();
  let prefix = '';
  for (const step of rest) {
    if (here === undefined) break;
    const members = membersOf(here.column);
    const member = members.get(step);
    known = members.keys();
    prefix = `${here.name}.`;
    here = member === undefined ? undefined : memberOf(here, step, member);
  }
  if (here !== undefined) return here;
  const candidates = [...known].map((candidate) => `${prefix}${candidate}`);
  context.say(
    dslCodes.raise.DSL1007({ name, of: scope.name, known: candidates }, context.locate(at)),
  );
  return undefined;
}

/** A single value by its dotted path: what entities, details, groups and keys take. */
export function resolveValue(
  path: unknown,
  scope: Scope,
  at: Path,
  context: Context,
): Typed | undefined {
  const found = resolve(path, scope, at, context);
  if (found === undefined) return undefined;
  const type = termType(found.column);
  if (type !== 'object' && type !== 'array') return found;
  const shape = type === 'object' ? 'an object' : 'an array';
  context.say(dslCodes.raise.DSL1008({ name: found.name, shape }, context.locate(at)));
  return undefined;
}
