import type { Column, VirtualColumn } from '../../src/schema/column.ts';
import type { Draw, FirstDraw } from '../../src/schema/draw.ts';
import { scalarTypeOf } from '../../src/schema/scalar-type-of.ts';
import type { Table } from '../../src/schema/table.ts';

/**
 * The meaning of a draw, said a second time and as plainly as possible: what a draw's documentation says, over
 * JSON values. Nothing is `undefined`.
 */
export function evaluateDraw(draw: Draw, record: unknown): unknown {
  switch (draw.kind) {
    case 'path':
      return below(record, draw.path);
    case 'member':
      return below(evaluateDraw(draw.of, record), draw.path);
    case 'first':
      return evaluateFirst(draw, record);
    case 'coalesce':
      return draw.of.map((one) => evaluateDraw(one, record)).find((value) => !isEmpty(value));
    case 'unwrap': {
      const value = below(parsed(evaluateDraw(draw.of, record)), draw.path);
      if (!Array.isArray(value) || value.length > 1) return value;
      return value[0];
    }
    case 'parse':
      return parsed(evaluateDraw(draw.of, record));
    case 'afterLast': {
      const text = evaluateDraw(draw.of, record);
      return typeof text === 'string' ? text.split(draw.separator).at(-1) : undefined;
    }
  }
}

function evaluateFirst(draw: FirstDraw, record: unknown): unknown {
  const array = evaluateDraw(draw.of, record);
  if (!Array.isArray(array)) return undefined;
  const fits = (element: unknown): boolean =>
    Object.entries(draw.where).every(([member, texts]) => {
      const value = below(element, [member]);
      return typeof value === 'string' && texts.some((text) => same(text, value));
    }) && !isEmpty(evaluateDraw(draw.having, element));
  const chosen: unknown = array.find(fits);
  return chosen === undefined ? undefined : evaluateDraw(draw.take, chosen);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function below(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return undefined;
    at = Object.entries(at).find(([key]) => key === step)?.[1];
  }
  return at;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** What a virtual column holds for a record: text is `''` where nothing is drawn, any other type null. */
export function drawColumn(table: Table, name: string, record: unknown): unknown {
  const column = table.columns[name];
  if (column === undefined || !isVirtual(column)) throw new Error(`${name} is not virtual`);
  const value = evaluateDraw(column.draw, record);
  const type = scalarTypeOf(column);
  if (type === 'string') return isEmpty(value) ? '' : asText(value);
  if (isEmpty(value)) return null;
  if (type !== 'datetime') return value;
  const time = new Date(asText(value));
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Is this a virtual column? */
export function isVirtual(column: Column): column is VirtualColumn {
  return typeof column === 'object' && column.kind === 'virtual';
}

/** The virtual columns of a table, by name. */
export function virtualColumns(table: Table): readonly string[] {
  return Object.entries(table.columns).flatMap(([name, column]) =>
    isVirtual(column) ? [name] : [],
  );
}
