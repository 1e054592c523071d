import { describe, expect, test } from 'vitest';
import { emitKql } from '../../../../src/backends/kql/emit/emit-kql.ts';
import { detectionFiles, loadDetection } from '../../../support/detections.ts';

describe('the detections of the repository in Sentinel', () => {
  test.each(detectionFiles)('%s', async (file) => {
    const { slug, ir, locate } = await loadDetection(file);
    const { value, diagnostics } = emitKql(ir, 'sentinel', locate);
    expect(diagnostics).toEqual([]);
    await expect(value?.text).toMatchFileSnapshot(`../../../samples/emit/kql/${slug}.kql`);
  });
});
