import type { Branch, DetectionIr } from '../../ir/detection-ir.ts';
import type { Step, Stream } from '../../ir/stream.ts';

/** Later records than this, a near-real-time rule never sees. */
const mostDelay = 12 * 3_600_000;

/**
 * Why a rule cannot run in near real time, or nothing where it can. Such a rule sees the records of one minute
 * by the time of their arrival: each must be a finding by itself.
 */
export function whyNotNearRealTime(detection: DetectionIr): string | undefined {
  if (detection.schedule.delay >= mostDelay) {
    return 'a near-real-time rule does not see records that arrive twelve hours late';
  }
  for (const branch of detection.branches) {
    const why = whyNotBranch(branch) ?? whyNotStream(branch.stream);
    if (why !== undefined) return why;
  }
  return detection.shared === undefined ? undefined : whyNotStream(detection.shared);
}

function whyNotBranch(branch: Branch): string | undefined {
  if (branch.finder.kind === 'each') return undefined;
  return 'a near-real-time rule sees one minute, and this one compares records over time';
}

function whyNotStream(stream: Stream): string | undefined {
  if (stream.source.kind === 'state' || stream.source.kind === 'list') {
    return 'a near-real-time rule sees what arrives, not what is';
  }
  if (stream.source.kind === 'query') {
    return 'nobody can tell how far back a query sees that is written by hand';
  }
  return stream.steps.some(looksBack)
    ? 'a near-real-time rule sees one minute, and this one looks at other records too'
    : undefined;
}

function looksBack(step: Step): boolean {
  return step.kind === 'join' || step.kind === 'earlier' || step.kind === 'once';
}
