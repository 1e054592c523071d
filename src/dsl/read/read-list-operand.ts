import type { ArrayList, ListReference, LiteralList, LiteralTerm } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { isItemKind } from './read-list.ts';
import { readLiteral } from './read-literal.ts';
import { elementOf, resolve, termType } from './scope.ts';
import type { Scope, Typed } from './scope.ts';
import { isArray, isObject, shapeOf, wrongType } from './unknown-object.ts';

/** More than this belongs in a list that the customer keeps. */
const mostItems = 1000;

/** What `in` and `notIn` take: literals, a customer's list, or an array of the same record. */
export function readListOperand(
  value: unknown,
  of: Typed,
  kind: 'text' | 'number',
  scope: Scope,
  at: Path,
  context: Context,
): LiteralList | ListReference | ArrayList | undefined {
  if (isArray(value)) return readLiterals(value, kind, at, context);
  if (isObject(value) && value['kind'] === 'list') return readListReference(value, of, at, context);
  if (isObject(value) && value['kind'] === 'column') {
    const found = resolve(value['name'], scope, at, context);
    if (found === undefined) return undefined;
    if (termType(found.column) === 'array') return { kind: 'array', of: found.term };
    wrongType(elementOf(found.column), `'${found.name}'`, 'an array', at, context);
    return undefined;
  }
  wrongType(value, 'the list', "an array or a list('…')", at, context);
  return undefined;
}

/** The values of an array literal; an empty one is told, as are too many. */
export function readLiterals(
  values: readonly unknown[],
  kind: 'text' | 'number',
  at: Path,
  context: Context,
): LiteralList | undefined {
  if (values.length === 0) {
    context.say(dslCodes.raise.DSL1006({ what: 'the list' }, context.locate(at)));
    return undefined;
  }
  if (values.length > mostItems) {
    const counts = { count: values.length, most: mostItems };
    context.say(dslCodes.raise.DSL1020(counts, context.locate(at)));
    return undefined;
  }
  const literals: LiteralTerm[] = [];
  for (const [index, value] of values.entries()) {
    const literal = readLiteral(value, kind, [...at, index], context);
    if (literal !== undefined) literals.push(literal);
  }
  return literals.length === values.length ? { kind: 'literals', values: literals } : undefined;
}

function readListReference(
  value: { readonly [key: string]: unknown },
  of: Typed,
  at: Path,
  context: Context,
): ListReference | undefined {
  const { name, item } = value;
  if (typeof name !== 'string' || !isItemKind(item)) {
    wrongType(value, 'the list', "a list('…')", at, context);
    return undefined;
  }
  const kind = kindOf(of);
  const fits = item === 'text' || kind === 'text' || item === kind;
  if (!fits) {
    const names = { list: name, item, column: of.name, kind };
    context.say(dslCodes.raise.DSL1013(names, context.locate(at)));
    return undefined;
  }
  return { kind: 'list', name, item, column: 'item' };
}

/** What a column's values stand for, in a word. */
export function kindOf(of: Typed): string {
  const column = of.column;
  if (typeof column === 'string') return column === 'string' ? 'text' : shapeOrText(column);
  return column.kind === 'text' ? column.is : shapeOf(column);
}

function shapeOrText(type: string): string {
  return ['int', 'long', 'real', 'decimal'].includes(type) ? 'number' : 'text';
}
