import type { Expression } from '../../syntax.ts';

/** How tightly an expression holds together; a child that holds less is put between parentheses. */
export const levels = {
  or: 1,
  and: 2,
  comparison: 3,
  sum: 5,
  product: 6,
  unary: 7,
  atom: 8,
} as const;

const binaryLevels: ReadonlyMap<string, number> = new Map([
  ['or', levels.or],
  ['and', levels.and],
  ['+', levels.sum],
  ['-', levels.sum],
  ['*', levels.product],
  ['/', levels.product],
  ['%', levels.product],
]);

/** The level of an expression. */
export function levelOf(expression: Expression): number {
  const { kind } = expression;
  if (kind === 'binary') return binaryLevels.get(expression.op) ?? levels.comparison;
  if (kind === 'in' || kind === 'between') return levels.comparison;
  if (kind === 'unary') return levels.unary;
  return kind === 'pipe' ? 0 : levels.atom;
}

/** The least level that the operands of an operator may have without parentheses. */
export function operandLevels(op: string): { readonly left: number; readonly right: number } {
  const own = binaryLevels.get(op) ?? levels.comparison;
  const left = own === levels.comparison ? own + 1 : own;
  return { left, right: own <= levels.and ? own : own + 1 };
}
