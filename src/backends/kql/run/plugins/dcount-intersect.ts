import { hllKeys } from '../functions/sketches.ts';
import { Frame } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import { columnAt } from './define.ts';
import type { Plugin } from './define.ts';

/** `dcount_intersect(a, b, …)`: how many values the first one, two, three … sets have in common. */
export const dcountIntersect: Plugin = (site) => {
  const columns = site.call.args.map((_, place) => columnAt(site, place));
  const added = columns.map((_, at) => ({ name: `s${at}`, type: 'long' as const }));
  const output = new Schema([...site.schema.columns, ...added]);
  return (frame) => {
    const rows = Array.from({ length: frame.length }, (_, row) => {
      let common: ReadonlySet<string> | undefined;
      const counts = columns.map((at) => {
        const keys = hllKeys(frame.column(at)[row] ?? null) ?? [];
        const before = common;
        common = new Set(before === undefined ? keys : keys.filter((key) => before.has(key)));
        return common.size;
      });
      return [...frame.row(row), ...counts];
    });
    return Frame.ofRows(output, rows);
  };
};
