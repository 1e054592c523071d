import type { Column } from '../../schema/column.ts';
import { readThrough } from './scope.ts';

/** The columns that several tables share, JSON text on one side read as the object of the other. */
export function commonColumns(
  tables: readonly ReadonlyMap<string, Column>[],
): ReadonlyMap<string, Column> {
  const [first = new Map<string, Column>(), ...others] = tables;
  const common = new Map<string, Column>();
  for (const [name, column] of first) {
    let shared: Column | undefined = column;
    for (const other of others) shared = reconciled(shared, other.get(name));
    if (shared !== undefined) common.set(name, shared);
  }
  return common;
}

function reconciled(left: Column | undefined, right: Column | undefined): Column | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (isVirtual(left) || isVirtual(right)) return isSame(left, right) ? left : undefined;
  const a = readThrough(left);
  const b = readThrough(right);
  if (isSame(a, b)) return isSame(left, a) ? left : right;
  return moreThanText(a, b) ?? moreThanText(b, a);
}

/** One table knows what the text stands for, the other only that it is text. */
function moreThanText(known: Column, plain: Column): Column | undefined {
  const isText = typeof known !== 'string' && known.kind === 'text';
  return isText && plain === 'string' ? known : undefined;
}

function isVirtual(column: Column): boolean {
  return typeof column !== 'string' && column.kind === 'virtual';
}

/** Columns are plain data made by the same functions, so equal ones print alike. */
function isSame(left: Column, right: Column): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
