/** A function for each kind of node: a kind without one does not compile. */
export type ByKind<N extends { readonly kind: string }, A extends readonly unknown[], R> = {
  readonly [K in N['kind']]: (node: Extract<N, { readonly kind: K }>, ...rest: A) => R;
};

/** Calls the function of a node's kind. */
export function callByKind<N extends { readonly kind: string }, A extends readonly unknown[], R>(
  by: ByKind<N, A, R>,
  node: N,
  ...rest: A
): R {
  const kind: N['kind'] = node.kind;
  // The one cast of this dispatcher: the type above pairs each kind with the function of its node.
  const call = by[kind] as (node: N, ...rest: A) => R;
  return call(node, ...rest);
}
