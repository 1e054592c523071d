import type { Branch } from '../../../../ir/detection-ir.ts';
import type { Emitting } from '../emission.ts';
import { readStream } from '../stream/read-stream.ts';
import type { BranchPlan } from './plan.ts';
import { planSequence } from './plan-sequence.ts';
import { planThreshold } from './plan-threshold.ts';

/** How a branch finds, in Sigma; nothing where no correlation comes near it. */
export function planBranch(branch: Branch, emitting: Emitting): BranchPlan | undefined {
  const { finder } = branch;
  const { log } = emitting;
  if (finder.kind === 'sequence') return planSequence(finder, branch, emitting);
  const streams = readStream(branch.stream, branch.at, emitting);
  switch (finder.kind) {
    case 'each':
      return { kind: 'rules', streams };
    case 'threshold':
      return planThreshold(finder, streams, branch, emitting);
    case 'spike': {
      log.refuse('SIG4531', 'more than usual', finder.at);
      const { measure, window, per, at } = finder;
      const value = { kind: 'literal', type: 'long', value: finder.minimum } as const;
      const bounds = [{ op: 'atLeast', value }] as const;
      return planThreshold(
        { kind: 'threshold', measure, bounds, window, per, at },
        streams,
        branch,
        emitting,
      );
    }
    case 'firstSeen': {
      const names = finder.attributes.map((one) => `'${one.name}'`).join(', ');
      log.refuse('SIG4530', `that a value of ${names} was not seen before`, finder.at);
      return { kind: 'rules', streams };
    }
    case 'absent': {
      const isBefore = finder.side === 'before';
      for (const { name, at } of finder.absences) {
        const what = `that there is no '${name}' ${isBefore ? 'up to now' : 'afterwards'}`;
        log.refuse('SIG4532', what, at, isBefore);
      }
      return { kind: 'rules', streams };
    }
  }
}
