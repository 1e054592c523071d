import type { ConditionExpr } from '../../syntax.ts';

/** A condition; `and` binds more than `or`, `not` more than both. */
export function printCondition(expr: ConditionExpr): string {
  switch (expr.kind) {
    case 'identifier':
      return expr.name;
    case 'quantified':
      return `${expr.quantifier === 'one' ? '1' : 'all'} of ${expr.target}`;
    case 'not':
      return `not ${inside(expr.operand, ['identifier', 'quantified', 'not'])}`;
    case 'and':
      return expr.operands
        .map((one) => inside(one, ['identifier', 'quantified', 'not']))
        .join(' and ');
    case 'or':
      return expr.operands
        .map((one) => inside(one, ['identifier', 'quantified', 'not']))
        .join(' or ');
  }
}

function inside(expr: ConditionExpr, bare: readonly ConditionExpr['kind'][]): string {
  const text = printCondition(expr);
  return bare.includes(expr.kind) ? text : `(${text})`;
}
