import { expect } from 'vitest';
import type { DetectionIr } from '../../src/ir/detection-ir.ts';
import { describeDetection } from '../../src/ir/describe-finder.ts';
import { evaluateDetection } from '../../src/semantics/evaluate-detection.ts';
import type { World } from '../../src/semantics/world.ts';
import { naiveEvaluate } from './naive/naive-evaluate.ts';

/** Both evaluators find the same alerts; gives how many they are. */
export function expectSameAlerts(detection: DetectionIr, world: World): number {
  const [ours, theirs] = [evaluateDetection(detection, world), naiveEvaluate(detection, world)].map(
    (alerts) => alerts.map((alert) => JSON.stringify(alert)).sort(),
  );
  expect(ours, describeDetection(detection)).toEqual(theirs);
  return ours?.length ?? 0;
}
