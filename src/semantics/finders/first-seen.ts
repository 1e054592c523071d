import type { FirstSeenFinder, Key } from '../../ir/finder.ts';
import type { Compiler } from '../compiler.ts';
import { groupRows } from '../streams/key.ts';
import type { Row } from '../streams/row.ts';
import { firstAtOrAfter } from '../streams/row-order.ts';
import { evaluateText } from '../terms/evaluate-as.ts';
import { foldText } from '../text/fold-text.ts';
import { ticksOf } from '../values/instant.ts';
import type { Finding } from './finding.ts';
import { compileGrouping } from './grouping.ts';
import { rowsFinding } from './rows-finding.ts';

/** A value that a group has not had before (decision 4.9). */
export function findFirstSeen(
  finder: FirstSeenFinder,
  rows: readonly Row[],
  compiler: Compiler,
): readonly Finding[] {
  const grouping = compileGrouping(finder.per, compiler);
  const groups = [...groupRows(rows, grouping.keyOf).values()];
  return finder.attributes.flatMap((attribute) => {
    const text = attributeText(attribute, compiler);
    return groups
      .flatMap((group) => newRows(group, text, finder))
      .map((row) =>
        rowsFinding([row], () => [
          ...grouping.show(row),
          { name: 'attribute', value: attribute.name },
          { name: 'value', value: text(row) },
        ]),
      );
  });
}

function attributeText(attribute: Key, compiler: Compiler): (row: Row) => string {
  const text = evaluateText(attribute.of, compiler);
  return (row) => text(row, undefined) ?? '';
}

/** The rows of a group whose value is new; rows of one moment are looked at before any of them is remembered. */
function newRows(
  group: readonly Row[],
  text: (row: Row) => string,
  finder: FirstSeenFinder,
): readonly Row[] {
  const rows = finder.ignoreEmpty ? group.filter((row) => text(row) !== '') : group;
  const over = ticksOf(finder.over);
  const learning = ticksOf(finder.learning);
  const lastSeen = new Map<string, bigint>();
  const remembered = { until: 0 };
  return rows.filter((row, i) => {
    if (rows[i - 1]?.time !== row.time) {
      for (const past of rows.slice(remembered.until, i))
        lastSeen.set(foldText(text(past)), past.time);
      remembered.until = i;
    }
    const seen = lastSeen.get(foldText(text(row)));
    const isNew = seen === undefined || seen < row.time - over;
    return isNew && hasHistory(rows, row, over, learning);
  });
}

/** The group's rows of the last `over` reach back at least `learning`. */
function hasHistory(rows: readonly Row[], row: Row, over: bigint, learning: bigint): boolean {
  if (learning === 0n) return true;
  const earliest = rows[firstAtOrAfter(rows, row.time - over)];
  return earliest !== undefined && row.time - earliest.time >= learning;
}
