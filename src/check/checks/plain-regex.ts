import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';
import { nodesOf } from '../predicates.ts';

/** An expression that is plain text between its anchors. */
export const plainRegex: Check = {
  name: 'plain-regex',
  about: 'A regular expression that a text test says better.',
  run: ({ detection, locate }) =>
    nodesOf(detection).flatMap((node) => {
      if (node.kind !== 'matches' || node.pattern.kind !== 'literal') return [];
      const regex = String(node.pattern.value);
      const instead = plainTest(regex);
      return instead === undefined
        ? []
        : [checkCodes.raise.CHK2011({ regex, instead }, locate(node.at))];
    }),
};

function plainTest(regex: string): string | undefined {
  const [, start, text, end] = /^(\^?)([\w @:/,=-]+)(\$?)$/.exec(regex) ?? [];
  if (text === undefined) return undefined;
  if (start === '^' && end === '$') return `'${text}'`;
  if (start === '^') return `startsWith: '${text}'`;
  return end === '$' ? `endsWith: '${text}'` : `contains: '${text}'`;
}
