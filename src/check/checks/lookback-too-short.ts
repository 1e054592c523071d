import type { Finder } from '../../ir/finder.ts';
import type { DetectionIr } from '../../ir/detection-ir.ts';
import { allStreams } from '../../ir/nested-streams.ts';
import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';
import { spoken } from '../spoken-duration.ts';

/** A lookback that cuts the rule's own windows, or leaves time between two runs. */
export const lookbackTooShort: Check = {
  name: 'lookback-too-short',
  about: 'A lookback shorter than a window of the rule, or than the time between two runs.',
  run: ({ detection, locate }) => {
    const { lookback, every } = detection.schedule;
    if (lookback === undefined) return [];
    const window = Math.max(0, ...windowsOf(detection));
    const [needed, why] =
      window > (every ?? 0)
        ? [window, 'the longest window of the rule spans']
        : [every ?? 0, 'pass between two runs'];
    if (lookback >= needed) return [];
    const params = { lookback: spoken(lookback), needed: spoken(needed), why };
    return [checkCodes.raise.CHK2008(params, locate(['schedule', 'lookback']))];
  },
};

function windowsOf(detection: DetectionIr): readonly number[] {
  const steps = allStreams(detection).flatMap((stream) => stream.steps);
  const joined = steps.flatMap((step) => ('within' in step ? [step.within ?? 0] : []));
  return [...joined, ...detection.branches.flatMap(({ finder }) => windowsOfFinder(finder))];
}

function windowsOfFinder(finder: Finder): readonly number[] {
  switch (finder.kind) {
    case 'each':
      return [];
    case 'threshold':
      return [finder.window.size];
    case 'spike':
      return [finder.window.size + finder.baseline];
    case 'firstSeen':
      return [finder.over];
    case 'sequence':
      return [finder.within];
    case 'absent':
      return finder.absences.map((absence) => absence.within);
  }
}
