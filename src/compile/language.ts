import { runChecks } from '../check/run-checks.ts';
import { readDetection } from '../dsl/read/read-detection.ts';
import type { DetectionIr } from '../ir/detection-ir.ts';
import type { Frontend } from './frontend.ts';

/** The language: an author's object becomes IR, and the checks look at all of them. */
export const language: Frontend<DetectionIr> = {
  read: (value, locate, { file, slug }) => readDetection(value, { file, slug, locate }),
  checks: (all) => runChecks(all),
};
