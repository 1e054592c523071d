import { childrenOf } from './child-keys.ts';
import type { IrNode } from './node.ts';

/** A result for a node from those of its children, from the leaves up. */
export function fold<R>(node: IrNode, combine: (node: IrNode, children: readonly R[]) => R): R {
  return combine(
    node,
    childrenOf(node).map((child) => fold(child, combine)),
  );
}

/** The node and all nodes below it, each before its children. */
export function allNodes(node: IrNode): readonly IrNode[] {
  return [node, ...childrenOf(node).flatMap(allNodes)];
}
