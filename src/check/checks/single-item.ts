import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';
import { nodesOf } from '../predicates.ts';

/** A list that is one value. */
export const singleItem: Check = {
  name: 'single-item',
  about: 'A list of one value.',
  run: ({ detection, locate }) =>
    nodesOf(detection).flatMap((node) => {
      // What a table draws by itself carries the path of 'from'.
      if (node.kind !== 'in' || node.list.kind !== 'literals' || node.at.at(-1) !== 'in') return [];
      const [only, ...others] = node.list.values;
      if (only === undefined || others.length > 0) return [];
      return [checkCodes.raise.CHK2014({ text: String(only.value) }, locate(node.at))];
    }),
};
