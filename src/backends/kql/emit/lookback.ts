import type { DetectionIr } from '../../../ir/detection-ir.ts';
import type { Finder } from '../../../ir/finder.ts';
import type { Step, Stream } from '../../../ir/stream.ts';

const minute = 60_000;
const day = 86_400_000;

/** How far back a target lets a query see, and the least that it can be told to. */
export const lookbackLimits = {
  sentinel: { least: 5 * minute, most: 14 * day },
  'azure-monitor': { least: 5 * minute, most: 2 * day },
} as const;

/** The latest record of an inventory may be as old as its renewal: IdentityInfo is written anew every 14 days. */
export const inventoryLookback = 14 * day;

/** How far back a rule has to see: from the latest event that a run is about, its windows and what those need. */
export function lookbackOf(detection: DetectionIr): number {
  const { every, delay, lookback } = detection.schedule;
  if (lookback !== undefined) return lookback;
  const shared = detection.shared === undefined ? 0 : streamReach(detection.shared, 0);
  const reach = Math.max(
    0,
    ...detection.branches.map(
      (branch) => finderReach(branch.finder, shared) + streamReach(branch.stream, shared),
    ),
  );
  const newest = every === undefined ? 0 : every + delay;
  return readsInventory(detection) ? Math.max(inventoryLookback, reach + newest) : reach + newest;
}

/** Does anything of it ask for the latest record there is, however old? */
export function readsInventory(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('kind' in node && node.kind === 'state') return true;
  if ('take' in node && node.take === 'lookup') return true;
  return Object.values(node).some(readsInventory);
}

function finderReach(finder: Finder, shared: number): number {
  switch (finder.kind) {
    case 'each':
      return 0;
    case 'threshold':
      return finder.window.size;
    case 'spike':
      return finder.window.size + finder.baseline;
    case 'firstSeen':
      return finder.over;
    case 'sequence':
      return (
        finder.within +
        Math.max(
          0,
          ...[...finder.steps, ...finder.without].map((one) => streamReach(one.stream, shared)),
        )
      );
    case 'absent':
      return Math.max(
        0,
        ...finder.absences.map((one) => one.within + streamReach(one.stream, shared)),
      );
  }
}

function streamReach(stream: Stream, shared: number): number {
  const own = stream.source.kind === 'shared' ? shared : 0;
  return own + Math.max(0, ...stream.steps.map((step) => stepReach(step, shared)));
}

function stepReach(step: Step, shared: number): number {
  switch (step.kind) {
    case 'define':
    case 'filter':
      return 0;
    case 'once':
      return step.within;
    case 'join':
    case 'earlier':
      return (step.within ?? 0) + streamReach(step.stream, shared);
  }
}
