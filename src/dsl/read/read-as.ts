import type { Term } from '../../ir/expression.ts';

/** The other side of a comparison, read as the type of the tested one: two columns need not be of one type. */
export function readAs(right: Term, left: Term): Term {
  const isWritten = right.kind === 'literal' || right.kind === 'parameter';
  if (isWritten || right.type === left.type) return right;
  return { kind: 'convert', of: right, type: left.type };
}
