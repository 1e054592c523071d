import type { ScalarType } from '../values/scalar-type.ts';
import type { Column } from './column.ts';
import type { Table } from './table.ts';

/** The Kusto type that a column (or member) has in the workspace, or that a virtual one is drawn into. */
export function scalarTypeOf(column: Column): ScalarType {
  if (typeof column === 'string') return column;
  switch (column.kind) {
    case 'text':
    case 'jsonText':
      return 'string';
    case 'object':
    case 'array':
      return 'dynamic';
    case 'virtual':
      return typeof column.column === 'string' ? column.column : 'string';
  }
}

/** The columns that the workspace knows, with their Kusto types, without the virtual ones. */
export function realColumns(table: Table): ReadonlyMap<string, ScalarType> {
  return new Map(
    Object.entries(table.columns)
      .filter(([, column]) => typeof column === 'string' || column.kind !== 'virtual')
      .map(([name, column]) => [name, scalarTypeOf(column)]),
  );
}
