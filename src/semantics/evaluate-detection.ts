import { InternalError } from '../diagnostics/internal-error.ts';
import type { DetectionIr } from '../ir/detection-ir.ts';
import type { Alert } from './alert.ts';
import { compareAlerts } from './compare-alerts.ts';
import { createCompiler } from './create-compiler.ts';
import { runFinder } from './finders/run-finder.ts';
import { compileAlert } from './make-alert.ts';
import type { StreamContext } from './streams/context.ts';
import { runStream } from './streams/run-stream.ts';
import { parseInstant } from './values/instant.ts';
import type { World } from './world.ts';

/**
 * The alerts that a detection means for a world: the reference that every other executor is compared with.
 * They are sorted, so that equal sets of alerts are equal lists.
 */
export function evaluateDetection(detection: DetectionIr, world: World): readonly Alert[] {
  const context = contextOf(detection, world);
  return detection.branches
    .flatMap((branch) => {
      const findings = runFinder(branch.finder, branch.stream, context);
      return findings.map(compileAlert(branch, context.compiler));
    })
    .sort(compareAlerts);
}

function contextOf(detection: DetectionIr, world: World): StreamContext {
  const now = parseInstant(world.now);
  if (now === undefined) throw new InternalError(`'${world.now}' is no moment`);
  const compiler = createCompiler({
    lists: world.lists ?? new Map(),
    parameters: world.parameters ?? new Map(),
    hours: world.hours ?? new Map(),
  });
  const base = { compiler, tables: world.tables, now };
  const alone: StreamContext = {
    ...base,
    shared: undefined,
    run: (stream) => runStream(stream, alone),
  };
  if (detection.shared === undefined) return alone;
  const context: StreamContext = {
    ...base,
    shared: runStream(detection.shared, alone),
    run: (stream) => runStream(stream, context),
  };
  return context;
}
