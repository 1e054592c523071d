import type { DetectionIr } from '../ir/detection-ir.ts';
import { pruneColumns } from './prune-columns.ts';

/** The passes in their order: each takes IR and gives IR of the same meaning. */
const passes: readonly ((detection: DetectionIr) => DetectionIr)[] = [pruneColumns];

/** A detection as the backends take it. */
export function lowerDetection(detection: DetectionIr): DetectionIr {
  return passes.reduce((ir, pass) => pass(ir), detection);
}
