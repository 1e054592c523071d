import type { MemberTerm, Term } from '../../../../ir/expression.ts';
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
  const { kind } = term;
  if (kind === 'column' || kind === 'parameter') return term.name;
  if (kind === 'member') return memberName(term);
  if (kind === 'first') return termName(term.take);
  if (kind === 'coalesce' || kind === 'concat') {
    return term.of[0] === undefined ? 'value' : termName(term.of[0]);
  }
  const isElement = kind === 'element' || kind === 'elapsed' || kind === 'literal';
  return isElement ? 'value' : termName(term.of);
}

function memberName(term: MemberTerm): string {
  const isPath = term.of.kind === 'column' || term.of.kind === 'member';
  return isPath ? `${termName(term.of)} ${term.name}` : term.name;
}
