import { describe, expect, test } from 'vitest';
import { emitKql } from '../../../../src/backends/kql/emit/emit-kql.ts';
import { lintFaults } from '../../../support/kql/lint-faults.ts';
import type { KnownTables } from '../../../../src/backends/kql/read/microsoft-parser.ts';
import { readKql } from '../../../../src/backends/kql/read/read-kql.ts';
import type { DetectionIr } from '../../../../src/ir/detection-ir.ts';
import { findTable } from '../../../../src/schema/find-table.ts';
import { realColumns } from '../../../../src/schema/scalar-type-of.ts';
import { tablesRead } from '../../../support/kql/world.ts';
import { detectionFiles, loadDetection } from '../../../support/detections.ts';

describe('the detections of the repository in Sentinel', () => {
  test.each(detectionFiles)('%s', async (file) => {
    const { slug, ir, locate } = await loadDetection(file);
    const { value, diagnostics } = emitKql(ir, 'sentinel', locate);
    expect(diagnostics).toEqual([]);
    const text = value?.text ?? '';
    const read = readKql(text, await workspace(ir));
    expect(read.diagnostics).toEqual([]);
    expect(read.value && lintFaults(read.value, text)).toEqual([]);
    await expect(value?.text).toMatchFileSnapshot(`../../../samples/emit/kql/${slug}.kql`);
  });
});

/** The tables with all their columns, as the workspace has them; custom ones as the rule reads them. */
async function workspace(ir: DetectionIr): Promise<KnownTables> {
  const tables = new Map(tablesRead(ir));
  for (const name of tables.keys()) {
    const table = await findTable(name);
    if (table === undefined) continue;
    tables.set(
      name,
      [...realColumns(table)].map(([column, type]) => ({ name: column, type })),
    );
  }
  return { tables };
}
