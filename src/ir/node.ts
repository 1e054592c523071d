import type { InPredicate, Predicate, Term } from './expression.ts';

/** Any node of an expression: what has a value, what holds or not, and the lists that membership looks into. */
export type IrNode = Term | Predicate | InPredicate['list'];

/** The node of a kind. */
export type NodeOf<K extends IrNode['kind']> = Extract<IrNode, { readonly kind: K }>;
