import type { Term } from '../../ir/expression.ts';
import type { Compiler } from '../compiler.ts';
import { evaluateText } from '../terms/evaluate-as.ts';
import { foldText } from '../text/fold-text.ts';
import type { Row } from './row.ts';

/** A text that two rows share when their keys are equal without regard to case; an absent key is `''`. */
export type KeyOf = (row: Row) => string;

/** Keys by which rows are one group (decision 4.4). */
export function compileGroupKey(terms: readonly Term[], compiler: Compiler): KeyOf {
  const texts = terms.map((term) => evaluateText(term, compiler));
  return (row) => JSON.stringify(texts.map((text) => foldText(text(row, undefined) ?? '')));
}

/** Keys by which rows are joined: undefined where one is empty, since that equals nothing (decision 3.7). */
export function compileJoinKey(
  terms: readonly Term[],
  compiler: Compiler,
): (row: Row) => string | undefined {
  const texts = terms.map((term) => evaluateText(term, compiler));
  return (row) => {
    const keys = texts.map((text) => foldText(text(row, undefined) ?? ''));
    return keys.includes('') ? undefined : JSON.stringify(keys);
  };
}

/** Rows by key, in the order that they have. */
export function groupRows(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
