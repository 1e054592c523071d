/** A rule's logic over numbered atoms: tests of one field, shared by every rule that makes the same. */
export type Expression =
  | { readonly kind: 'atom'; readonly atom: number }
  | { readonly kind: 'and'; readonly operands: readonly Expression[] }
  | { readonly kind: 'or'; readonly operands: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression };

/** Joins operands; a single one stays as it is. */
export function join(kind: 'and' | 'or', operands: readonly Expression[]): Expression {
  const [first] = operands;
  return first !== undefined && operands.length === 1 ? first : { kind, operands };
}

/** Evaluates with two-valued logic, asking for as few atoms as it can. */
export function evaluate(expression: Expression, isTrue: (atom: number) => boolean): boolean {
  switch (expression.kind) {
    case 'atom':
      return isTrue(expression.atom);
    case 'not':
      return !evaluate(expression.operand, isTrue);
    case 'and':
      for (const operand of expression.operands) if (!evaluate(operand, isTrue)) return false;
      return true;
    case 'or':
      for (const operand of expression.operands) if (evaluate(operand, isTrue)) return true;
      return false;
  }
}
