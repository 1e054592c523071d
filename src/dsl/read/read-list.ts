import { textKinds } from '../../values/text-kind.ts';
import type { ItemKind } from '../list.ts';

const itemKinds: readonly string[] = [...textKinds, 'network', 'number'];

/** Is this a kind that the items of a list can have? */
export function isItemKind(value: unknown): value is ItemKind {
  return typeof value === 'string' && itemKinds.includes(value);
}
