import type { Key } from '../../ir/finder.ts';
import type { NamedText } from '../alert.ts';
import type { Compiler } from '../compiler.ts';
import { compileGroupKey, type KeyOf } from '../streams/key.ts';
import type { Row } from '../streams/row.ts';
import { evaluateText } from '../terms/evaluate-as.ts';

/** How a finder tells groups apart, and how it shows a row's (decision 4.4). */
export interface Grouping {
  readonly keyOf: KeyOf;
  readonly show: (row: Row) => readonly NamedText[];
}

/** The grouping by keys; without keys all rows are one group. */
export function compileGrouping(keys: readonly Key[], compiler: Compiler): Grouping {
  const texts = keys.map(({ name, of }) => ({ name, text: evaluateText(of, compiler) }));
  return {
    keyOf: compileGroupKey(
      keys.map((key) => key.of),
      compiler,
    ),
    show: (row) => texts.map(({ name, text }) => ({ name, value: text(row, undefined) ?? '' })),
  };
}
