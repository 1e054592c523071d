import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';
import { nodesOf } from '../predicates.ts';

/** A list of names that people can change. */
export const signInNameList: Check = {
  name: 'sign-in-name-list',
  about: 'A list of sign-in names where object ids would last.',
  run: ({ detection, locate }) =>
    nodesOf(detection).flatMap((node) =>
      node.kind === 'in' && node.list.kind === 'list' && node.list.item === 'upn'
        ? [checkCodes.raise.CHK2022({ list: node.list.name }, locate(node.at))]
        : [],
    ),
};
