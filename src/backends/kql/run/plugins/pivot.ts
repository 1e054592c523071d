import type { Item } from '../../syntax.ts';
import { batchOf, environment, valuesOf } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import { fold } from '../operators/summarize.ts';
import { Frame } from '../table/frame.ts';
import { groupRows } from '../table/grouping.ts';
import { Schema } from '../table/schema.ts';
import { compareText } from '../values/compare.ts';
import { textOf } from '../values/convert.ts';
import type { Value } from '../values/value.ts';
import { argumentOf, columnAt } from './define.ts';
import type { Plugin } from './define.ts';

/** `pivot(column, aggregate, columns…)`: a column for each value of one. */
export const pivot: Plugin = (site) => {
  const at = columnAt(site, 0);
  const { engine, scope, schema } = site;
  const env = environment(schema, scope, engine);
  const given = argumentOf(site, '', 1);
  const call = given?.kind === 'call' && engine.isAggregate(given.name) ? given : undefined;
  const item: Item = {
    names: [],
    value: call ?? { kind: 'call', at: site.call.at, name: 'count', args: [] },
  };
  const aggregate = engine.aggregate(item, env);
  if (aggregate === undefined) throw argumentFault('pivot() needs an aggregate', site.call.at);
  const used = new Set(
    call?.args.flatMap(({ value }) => (value.kind === 'name' ? [value.name] : [])),
  );
  const listed = site.call.args
    .slice(call === undefined ? 1 : 2)
    .flatMap(({ value }) => (value.kind === 'name' ? [value.name] : []));
  const keys = schema.columns.flatMap((column, index) => {
    const kept =
      listed.length > 0 ? listed.includes(column.name) : index !== at && !used.has(column.name);
    return kept ? [{ column, index }] : [];
  });
  const type = schema.columns[at]?.type ?? 'string';
  const resultType = aggregate.columns[0]?.type ?? 'dynamic';
  return (frame) => {
    for (const { index } of keys) env.uses.add(index);
    const batch = batchOf(frame, env);
    const rows = groupRows(
      keys.map(({ index }) => frame.column(index)),
      keys.map(({ column }) => column.type),
      frame.length,
    );
    const heads = frame.column(at).map((value) => textOf(value, type));
    const names = [...new Set(heads)].sort(compareText);
    const place = new Map(names.map((name, index) => [name, index]));
    const width = names.length;
    const cells = {
      groupOf: rows.groupOf.map((group, row) => group * width + (place.get(heads[row] ?? '') ?? 0)),
      firstRows: new Array<number>(Math.max(rows.firstRows.length * width, 1)).fill(0),
    };
    const filled = new Set(cells.groupOf);
    const [values = []] = fold([aggregate], batch, cells, site, site.call.at);
    const empty = aggregate.create().results()[0] ?? null;
    const output = new Schema([
      ...keys.map(({ column }) => column),
      ...names.map((name) => ({ name, type: resultType })),
    ]);
    const keyColumns = keys.map(({ index }) => valuesAt(frame.column(index), rows.firstRows));
    const valueAt = (cell: number): Value => (filled.has(cell) ? (values[cell] ?? null) : empty);
    const made = names.map((_, column) =>
      rows.firstRows.map((__, group) => valueAt(group * width + column)),
    );
    return Frame.of(output, frame.length === 0 ? 0 : rows.firstRows.length, [
      ...keyColumns,
      ...made,
    ]);
  };
};

function valuesAt(values: readonly Value[], rows: readonly number[]): readonly Value[] {
  return rows.map((row) => values[row] ?? null);
}

/** `narrow()`: a row for each cell. */
export const narrow: Plugin = (site) => {
  const output = new Schema([
    { name: 'Row', type: 'long' },
    { name: 'Column', type: 'string' },
    { name: 'Value', type: 'string' },
  ]);
  return (frame) => {
    const env = environment(site.schema, site.scope, site.engine);
    const texts = site.schema.columns.map((column) => {
      const name = { kind: 'name', at: site.call.at, name: column.name } as const;
      const call = {
        kind: 'call',
        at: site.call.at,
        name: 'tostring',
        args: [{ value: name }],
      } as const;
      return site.engine.compile(call, env);
    });
    const batch = batchOf(frame, env);
    const values = texts.map((text) => valuesOf(text, batch));
    const rows = Array.from({ length: frame.length }, (_, row) =>
      site.schema.columns.map((column, at): readonly Value[] => [
        row,
        column.name,
        values[at]?.[row] ?? '',
      ]),
    ).flat(1);
    return Frame.ofRows(output, rows);
  };
};
