import { describe, expect, test } from 'vitest';
import { checkInvariants } from '../../src/ir/invariants.ts';
import { lowerDetection } from '../../src/lower/lower-detection.ts';
import { ownDetections } from '../support/detections.ts';

const { inputs, isBroken } = await ownDetections();

test('every detection of this repository is read', () => {
  expect(isBroken).toBe(false);
  expect(inputs.length).toBeGreaterThanOrEqual(15);
});

describe.each(inputs)('$ir.slug', ({ ir }) => {
  test('is IR without faults as it is read', () => {
    expect(checkInvariants(ir)).toEqual([]);
  });

  test('is IR without faults when it is lowered, and lowering it again changes nothing', () => {
    const lowered = lowerDetection(ir);
    expect(checkInvariants(lowered)).toEqual([]);
    expect(lowerDetection(lowered)).toEqual(lowered);
  });
});
