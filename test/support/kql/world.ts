import { datetimeOf, frameOf } from './values.ts';
import type { KnownTables } from '../../../src/backends/kql/read/microsoft-parser.ts';
import type { RunInputs } from '../../../src/backends/kql/run/context.ts';
import type { Frame } from '../../../src/backends/kql/run/table/frame.ts';
import type { ColumnDeclaration } from '../../../src/backends/kql/syntax.ts';
import type { DetectionIr } from '../../../src/ir/detection-ir.ts';
import type { TableRead } from '../../../src/ir/stream.ts';
import type { World } from '../../../src/semantics/world.ts';

/** The tables that a detection reads, as it reads them; the columns of all its readings together. */
export function tablesRead(
  detection: DetectionIr,
): ReadonlyMap<string, readonly ColumnDeclaration[]> {
  const found = new Map<string, Map<string, ColumnDeclaration>>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isTableRead(node)) {
      const columns = found.get(node.name) ?? new Map<string, ColumnDeclaration>();
      columns.set(node.time, { name: node.time, type: 'datetime' });
      columns.set(node.recordId, { name: node.recordId, type: 'string' });
      for (const { name, stored } of node.columns) columns.set(name, { name, type: stored });
      found.set(node.name, columns);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(detection);
  return new Map([...found].map(([name, columns]) => [name, [...columns.values()]]));
}

function isTableRead(node: object): node is TableRead {
  return 'name' in node && 'time' in node && 'recordId' in node && 'columns' in node;
}

/** What the parser has to know of a detection's tables. */
export function knownOf(detection: DetectionIr): KnownTables {
  return { tables: tablesRead(detection) };
}

/** A world as the engine takes it: every record came just now. */
export function inputsOf(detection: DetectionIr, world: World): RunInputs {
  const tables = new Map<string, Frame>();
  for (const [name, columns] of tablesRead(detection)) {
    const arrived = [...columns, { name: '$IngestionTime', type: 'datetime' } as const];
    const rows = (world.tables.get(name) ?? []).map((row) => ({
      ...row,
      $IngestionTime: world.now,
    }));
    tables.set(name, frameOf(arrived, rows));
  }
  const watchlists = new Map<string, Frame>();
  for (const [name, rows] of world.lists ?? []) {
    const column = { name: 'SearchKey', type: 'string' } as const;
    watchlists.set(
      name,
      frameOf(
        [column],
        rows.map((row) => ({ SearchKey: row['item'] ?? '' })),
      ),
    );
  }
  return { tables, watchlists, now: datetimeOf(world.now) };
}
