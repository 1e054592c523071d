import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitKql } from '../../../../src/backends/kql/emit/emit-kql.ts';
import { fileSpan } from '../../../../src/diagnostics/span.ts';
import { lowerDetection } from '../../../../src/lower/lower-detection.ts';
import { expectedFindings, prepareKql } from '../../../support/kql/findings.ts';
import { detectionOf, kinds } from '../../../support/kql/generate-detections.ts';
import { world } from '../../../support/kql/generate-rows.ts';

const isDeep = process.env['WARDLINE_DEEP'] !== undefined;
const worlds = isDeep ? 40 : 6;
const runs = isDeep ? 64 : 8;

describe('an emitted query finds what the rule means', () => {
  test.each(kinds)('%s', { timeout: isDeep ? 3_600_000 : 120_000 }, (kind) => {
    const rows = fc.array(world, { minLength: worlds, maxLength: worlds });
    fc.assert(
      fc.property(detectionOf(kind), rows, (generated, some) => {
        const detection = kind === 'branches' ? generated : lowerDetection(generated);
        const { value, diagnostics } = emitKql(detection, 'sentinel', () => fileSpan('rule.ts'));
        if (value === undefined) {
          expect(diagnostics.map((one) => one.code)).toEqual(['KQL3502']);
          return;
        }
        const run = prepareKql(detection, value);
        for (const one of some) {
          expect(run(one), value.text).toEqual(expectedFindings(generated, value, one));
        }
      }),
      { numRuns: runs },
    );
  });
});
