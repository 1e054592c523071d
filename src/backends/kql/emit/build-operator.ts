import type { ScalarType } from '../../../values/scalar-type.ts';
import { nowhere } from '../syntax.ts';
import type { Expression, Item, Operator, Ordered, Pipe, Statement } from '../syntax.ts';

const at = nowhere;

/** `name = value`, or the value alone. */
export function item(value: Expression, name?: string): Item {
  const isItself = value.kind === 'name' && value.name === name;
  return { names: name === undefined || isItself ? [] : [name], value };
}

/** `source | operator | operator` */
export function pipe(
  source: Expression | undefined,
  ...operators: readonly Operator[]
): Expression {
  if (source !== undefined && operators.length === 0) return source;
  if (source?.kind === 'pipe') {
    return { ...source, operators: [...source.operators, ...operators] };
  }
  return { kind: 'pipe', ...(source === undefined ? {} : { source }), operators, at };
}

/** `where condition` */
export function where(condition: Expression): Operator {
  return { kind: 'where', condition, at };
}

/** `extend a = x, b = y` */
export function extend(...items: readonly Item[]): Operator {
  return { kind: 'extend', items, at };
}

/** `project a, b = y` */
export function project(...items: readonly Item[]): Operator {
  return { kind: 'project', items, at };
}

/** `project-away a, b` */
export function projectAway(...names: readonly string[]): Operator {
  const columns = names.map((pattern) => ({ pattern, wild: false, at }));
  return { kind: 'project-away', columns, at };
}

/** `summarize a = f(x) by b` */
export function summarize(aggregates: readonly Item[], by: readonly Item[] = []): Operator {
  return { kind: 'summarize', aggregates, by, at };
}

/** `distinct a, b` */
export function distinct(...names: readonly Expression[]): Operator {
  return { kind: 'distinct', items: names.map((value) => item(value)), at };
}

/** A key of `sort by`. */
export function ordered(value: Expression, direction: 'asc' | 'desc'): Ordered {
  const descending = direction === 'desc';
  return { value, descending, nullsFirst: !descending, explicit: true };
}

/** `sort by a asc, b desc` */
export function sort(...by: readonly Ordered[]): Operator {
  return { kind: 'sort', by, at };
}

/** `join kind=inner (right) on a, $left.b == $right.c` */
export function join(
  kind: 'inner' | 'leftouter' | 'leftanti' | 'leftsemi',
  right: Expression,
  on: readonly (string | readonly [left: string, right: string])[],
): Operator {
  const keys = on.map((key) =>
    typeof key === 'string' ? { left: key, right: key, at } : { left: key[0], right: key[1], at },
  );
  return { kind: 'join', options: new Map([['kind', kind]]), right, on: keys, at };
}

/** `union a, b` */
export function union(...tables: readonly Expression[]): Operator {
  return { kind: 'union', options: new Map(), tables, at };
}

/** `mv-expand a = x to typeof(t), b = y` */
export function mvExpand(
  ...expansions: readonly { name: string; value: Expression; to?: ScalarType }[]
): Operator {
  return {
    kind: 'mv-expand',
    options: new Map(),
    expansions: expansions.map(({ name, value, to }) => ({
      names: [name],
      value,
      ...(to === undefined ? {} : { to }),
    })),
    at,
  };
}

/** `mv-apply a = x on (subquery)` */
export function mvApply(name: string, value: Expression, operators: readonly Operator[]): Operator {
  const subquery: Pipe = { kind: 'pipe', operators, at };
  return {
    kind: 'mv-apply',
    options: new Map(),
    expansions: [{ names: [name], value }],
    subquery,
    at,
  };
}

/** `print a = x` */
export function print(...items: readonly Item[]): Operator {
  return { kind: 'print', items, at };
}

/** `let name = value` */
export function letValue(name: string, value: Expression): Statement {
  return { kind: 'let', name, value, at };
}
