import type { IrNode, NodeOf } from './node.ts';

/** The keys of a node under which other nodes stand. */
type ChildKey<N> = {
  [K in keyof N]-?: N[K] extends IrNode | readonly IrNode[] ? K : never;
}[keyof N];

/** Where the children of each kind of node stand, in the order in which they are written. */
export const childKeys = {
  column: [],
  member: ['of'],
  element: [],
  first: ['of', 'where', 'take'],
  coalesce: ['of'],
  parse: ['of'],
  unwrap: ['of'],
  concat: ['of'],
  convert: ['of'],
  elapsed: ['from', 'to'],
  literal: [],
  parameter: [],
  all: ['of'],
  any: ['of'],
  not: ['of'],
  compare: ['left', 'right'],
  in: ['value', 'list'],
  text: ['value', 'pattern'],
  matches: ['value', 'pattern'],
  exists: ['value'],
  network: ['value', 'networks'],
  hours: ['value'],
  quantified: ['of', 'holds'],
  literals: ['values'],
  list: [],
  array: ['of'],
} as const satisfies { readonly [K in IrNode['kind']]: readonly ChildKey<NodeOf<K>>[] };

/** The nodes directly below a node. */
export function childrenOf(node: IrNode): readonly IrNode[] {
  // The one cast of this walk: the table above names nothing but keys under which nodes stand.
  const children = node as unknown as Readonly<Record<string, IrNode | readonly IrNode[]>>;
  return childKeys[node.kind].flatMap((key) => children[key] ?? []);
}
