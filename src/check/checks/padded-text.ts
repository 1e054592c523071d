import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';
import { nodesOf } from '../predicates.ts';

/** A value with spaces around it, as a copied cell has. */
export const paddedText: Check = {
  name: 'padded-text',
  about: 'A value that begins or ends with a space.',
  run: ({ detection, locate }) =>
    nodesOf(detection).flatMap((node) => {
      const literals =
        node.kind === 'compare'
          ? [node.right]
          : node.kind === 'in' && node.list.kind === 'literals'
            ? node.list.values
            : [];
      return literals.flatMap((literal) => {
        if (literal.kind !== 'literal' || typeof literal.value !== 'string') return [];
        const text = literal.value;
        if (text.trim() === text || !('at' in node)) return [];
        return [checkCodes.raise.CHK2013({ text }, locate(node.at))];
      });
    }),
};
