import type { Expansion, MvExpand } from '../syntax.ts';
import { readExpression, readItem, readOptions, readTypeOf } from './read-expressions.ts';
import type { Reading } from './read-expressions.ts';
import type { Tree } from './tree.ts';

/** Reads what `mv-expand` and `mv-apply` have in common. */
export function readExpandOperator(node: Tree, reading: Reading): MvExpand {
  const limit = node.maybe('RowLimitClause')?.maybe('RowLimit');
  return {
    kind: 'mv-expand',
    at: node.at,
    options: readOptions(node.items('Parameters'), reading),
    expansions: node.items('Expressions').map((expansion) => readExpansion(expansion, reading)),
    ...(limit === undefined ? {} : { limit: readExpression(limit, reading) }),
  };
}

function readExpansion(node: Tree, reading: Reading): Expansion {
  const to = node.maybe('ToTypeOf')?.maybe('TypeOf');
  const item = readItem(node.slot('Expression'), reading);
  return to === undefined ? item : { ...item, to: readTypeOf(to) };
}
