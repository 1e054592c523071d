import type { Term } from '../../../../ir/expression.ts';
import type { Expression, Item } from '../../syntax.ts';
import { call, name } from '../build-expression.ts';
import { extend, item } from '../build-operator.ts';
import { materialisePending } from '../expressions/pending.ts';
import { columnsOf, nodeKey } from '../nodes.ts';
import type { Emitter } from '../emitter.ts';
import { pascalCase } from '../names.ts';
import { newColumn } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { certain } from '../value.ts';

/** Columns by which rows are told apart or tied together: text without regard to case. */
export function foldedKeys(
  terms: readonly Term[],
  stage: Stage,
  emitter: Emitter,
): readonly string[] {
  materialisePending(stage, columnsOf(...terms), emitter);
  const items: Item[] = [];
  const keys = terms.map((term) => {
    const known = knownKey(term, stage);
    if (known !== undefined) return known;
    const { expression } = emitter.termAs(term, 'string', { stage, element: undefined });
    const key = newColumn(stage, `${pascalCase(termName(term))}Key`);
    items.push(item(folded(expression), key));
    stage.drawn.set(`key ${nodeKey(term)}`, certain(name(key), 'string'));
    return key;
  });
  if (items.length > 0) stage.operators.push(extend(...items));
  return keys;
}

/** The column that already has this key. */
export function knownKey(term: Term, stage: Stage): string | undefined {
  const known = stage.drawn.get(`key ${nodeKey(term)}`)?.expression;
  return known?.kind === 'name' ? known.name : undefined;
}

/** Text as it is compared without regard to case. */
export function folded(expression: Expression): Expression {
  return call('tolower', expression);
}

/** What to call a term. */
export function termName(term: Term): string {
  switch (term.kind) {
    case 'column':
    case 'parameter':
      return term.name;
    case 'member':
      return term.of.kind === 'column' || term.of.kind === 'member'
        ? `${termName(term.of)} ${term.name}`
        : term.name;
    case 'parse':
    case 'unwrap':
    case 'afterLast':
    case 'convert':
      return termName(term.of);
    case 'first':
      return termName(term.take);
    case 'coalesce':
    case 'concat':
      return term.of[0] === undefined ? 'value' : termName(term.of[0]);
    case 'element':
    case 'elapsed':
    case 'literal':
      return 'value';
  }
}

/** References to columns. */
export function names(columns: readonly string[]): readonly Expression[] {
  return columns.map(name);
}
