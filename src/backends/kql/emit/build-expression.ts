import type { ScalarType } from '../../../values/scalar-type.ts';
import { nowhere } from '../syntax.ts';
import type {
  Argument,
  BinaryOp,
  DynamicLiteral,
  DynamicSyntax,
  Expression,
  ListOp,
  Literal,
} from '../syntax.ts';

const at = nowhere;
const ticksPerMillisecond = 10_000n;

/** A column, a `let`, a table. */
export function name(text: string): Expression {
  return { kind: 'name', name: text, at };
}

/** `a.b`, printed with brackets where `b` is no plain name. */
export function member(of: Expression, key: string): Expression {
  return { kind: 'member', of, name: key, at };
}

/** `a[0]` */
export function index(of: Expression, position: number): Expression {
  return { kind: 'index', of, key: long(position), at };
}

/** `f(a, b)` */
export function call(fn: string, ...args: readonly Expression[]): Expression {
  const values = args.map((value): Argument => ({ value }));
  return { kind: 'call', name: fn, args: values, at };
}

/** `a op b` */
export function binary(left: Expression, op: BinaryOp, right: Expression): Expression {
  return { kind: 'binary', op, left, right, at };
}

/** `a in (…)` and its like. */
export function inList(left: Expression, op: ListOp, items: readonly Expression[]): Expression {
  return { kind: 'in', op, left, items, at };
}

/** `a between (low .. high)` */
export function between(of: Expression, low: Expression, high: Expression): Expression {
  return { kind: 'between', negated: false, of, low, high, at };
}

/** All of several conditions; `true` of none. */
export function and(...of: readonly Expression[]): Expression {
  return chain('and', of) ?? bool(true);
}

/** One of several conditions; `false` of none. */
export function or(...of: readonly Expression[]): Expression {
  return chain('or', of) ?? bool(false);
}

function chain(op: BinaryOp, of: readonly Expression[]): Expression | undefined {
  const [first, ...rest] = of;
  return first && rest.reduce<Expression>((left, right) => binary(left, op, right), first);
}

/** `not(a)` */
export function not(of: Expression): Expression {
  return call('not', of);
}

/** Text. */
export function text(value: string): Literal {
  return { kind: 'literal', type: 'string', value, at };
}

/** A whole number. */
export function long(value: number | bigint): Literal {
  return { kind: 'literal', type: 'long', value: BigInt(value), at };
}

/** A number with a fraction. */
export function real(value: number): Literal {
  return { kind: 'literal', type: 'real', value, at };
}

/** A truth value. */
export function bool(value: boolean): Literal {
  return { kind: 'literal', type: 'bool', value, at };
}

/** A length of time in milliseconds. */
export function timespan(milliseconds: number): Literal {
  const ticks = BigInt(Math.round(milliseconds * Number(ticksPerMillisecond)));
  return { kind: 'literal', type: 'timespan', value: ticks, at };
}

/** A moment in ticks since year 1. */
export function datetime(ticks: bigint): Literal {
  return { kind: 'literal', type: 'datetime', value: ticks, at };
}

/** The null of a type. */
export function nullOf(type: Exclude<ScalarType, 'dynamic' | 'string'>): Literal {
  return { kind: 'literal', type, value: null, at };
}

/** `dynamic(null)` */
export const dynamicNull: DynamicLiteral = { kind: 'dynamic', value: { kind: 'null' }, at };

/** `dynamic([…])` */
export function dynamicArray(items: readonly DynamicSyntax[]): DynamicLiteral {
  return { kind: 'dynamic', value: { kind: 'array', items }, at };
}

/** `materialize(query)` */
export function materialize(query: Expression): Expression {
  return { kind: 'materialize', query, at };
}

/** Is it text that somebody wrote? */
export function isLiteralText(
  expression: Expression,
): expression is Literal & { readonly value: string } {
  return (
    expression.kind === 'literal' &&
    expression.type === 'string' &&
    typeof expression.value === 'string'
  );
}
