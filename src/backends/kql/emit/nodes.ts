import type { Predicate, Term } from '../../../ir/expression.ts';

/** Any node of an expression. */
export type ExpressionNode = Term | Predicate;

/** A text that two nodes share when they mean the same: their places in the source left out. */
export function nodeKey(node: unknown): string {
  return JSON.stringify(node, (key, value: unknown) => (key === 'at' ? undefined : value));
}

/** The columns that nodes read, wherever in them. */
export function columnsOf(...nodes: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of nodes) {
    walkNodes(node, (one) => {
      if ('kind' in one && one.kind === 'column' && 'name' in one && typeof one.name === 'string') {
        found.add(one.name);
      }
      return true;
    });
  }
  return found;
}

/** Visits the objects of plain data; a visitor that answers false keeps the walk out of what it saw. */
export function walkNodes(node: unknown, visit: (node: object) => boolean): void {
  if (typeof node !== 'object' || node === null) return;
  if (!visit(node)) return;
  for (const child of Object.values(node)) walkNodes(child, visit);
}
