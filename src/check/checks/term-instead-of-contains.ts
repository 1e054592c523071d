import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';
import { nodesOf } from '../predicates.ts';

/** The index holds terms of at least this length. */
const shortestTerm = 4;

/** `contains` of a whole word. */
export const termInsteadOfContains: Check = {
  name: 'term-instead-of-contains',
  about: "'contains' where 'has' would find the same faster.",
  run: ({ detection, locate }) =>
    nodesOf(detection).flatMap((node) => {
      if (node.kind !== 'text' || node.op !== 'contains' || node.pattern.kind !== 'literal')
        return [];
      const pattern = String(node.pattern.value);
      const isTerm = pattern.length >= shortestTerm && /^[A-Za-z0-9]+$/.test(pattern);
      return isTerm ? [checkCodes.raise.CHK2009({ pattern }, locate(node.at))] : [];
    }),
};
