import type { ColumnPattern } from '../../syntax.ts';
import { unknownFault } from '../fault.ts';
import { compareText } from '../values/compare.ts';
import { Frame } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import type { Prepare, Run } from './define.ts';

/** The positions of the columns that a pattern names. */
function matching(pattern: ColumnPattern, schema: Schema): readonly number[] {
  if (!pattern.wild) {
    const at = schema.find(pattern.pattern);
    if (at === undefined) throw unknownFault('column', pattern.pattern, pattern.at);
    return [at];
  }
  const parts = pattern.pattern
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const regex = new RegExp(`^${parts.join('.*')}$`, 's');
  return schema.columns.flatMap((column, at) => (regex.test(column.name) ? [at] : []));
}

/** Rows with these columns, in this order. */
export function choose(schema: Schema, positions: readonly number[]): Run {
  const columns = positions.flatMap((at) => schema.columns[at] ?? []);
  const output = new Schema(columns, schema.serialized);
  return (frame) =>
    new Frame(
      output,
      frame.length,
      positions.flatMap((at) => frame.data[at] ?? []),
    );
}

/** `project-away`: all columns but these. */
export const projectAway: Prepare<'project-away'> = (operator, schema) => {
  const gone = new Set(operator.columns.flatMap((pattern) => matching(pattern, schema)));
  return choose(
    schema,
    schema.columns.map((_, at) => at).filter((at) => !gone.has(at)),
  );
};

/** `project-keep`: these columns, in the order that they had. */
export const projectKeep: Prepare<'project-keep'> = (operator, schema) => {
  const kept = new Set(operator.columns.flatMap((pattern) => matching(pattern, schema)));
  return choose(
    schema,
    schema.columns.map((_, at) => at).filter((at) => kept.has(at)),
  );
};

/** `project-reorder`: these columns first, the others after them. */
export const projectReorder: Prepare<'project-reorder'> = (operator, schema) => {
  const order = new Set<number>();
  const exact = new Set(
    operator.columns.filter((pattern) => !pattern.wild).flatMap((p) => matching(p, schema)),
  );
  let rest: number | undefined;
  for (const pattern of operator.columns) {
    if (pattern.wild && pattern.pattern === '*' && pattern.order === undefined) {
      rest ??= order.size;
      continue;
    }
    const found = matching(pattern, schema).filter((at) => !pattern.wild || !exact.has(at));
    for (const at of ordered(found, pattern, schema)) order.add(at);
  }
  const others = schema.columns.map((_, at) => at).filter((at) => !order.has(at));
  const named = [...order];
  const at = rest ?? named.length;
  return choose(schema, [...named.slice(0, at), ...others, ...named.slice(at)]);
};

function ordered(
  positions: readonly number[],
  pattern: ColumnPattern,
  schema: Schema,
): readonly number[] {
  if (pattern.order === undefined) return positions;
  const sign = pattern.order.endsWith('desc') ? -1 : 1;
  const name = (at: number): string => schema.columns[at]?.name ?? '';
  const compare = pattern.order.startsWith('granny') ? compareGranny : compareText;
  return [...positions].sort((a, b) => sign * compare(name(a), name(b)));
}

/** Runs of digits count as numbers: `a2` before `a10`. */
function compareGranny(a: string, b: string): number {
  const [x, y] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (let at = 0; at < Math.min(x.length, y.length); at++) {
    const [p, q] = [x[at] ?? '', y[at] ?? ''];
    if (p === q) continue;
    const numbers = /^\d+$/.test(p) && /^\d+$/.test(q);
    return numbers ? Number(p) - Number(q) : compareText(p, q);
  }
  return x.length - y.length;
}
