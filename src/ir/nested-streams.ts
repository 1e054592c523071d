import type { DetectionIr } from './detection-ir.ts';
import type { Finder } from './finder.ts';
import type { Stream } from './stream.ts';

/** Every stream of a rule: those of its branches, and those that steps and finders join to them. */
export function allStreams(detection: DetectionIr): readonly Stream[] {
  const { shared, branches } = detection;
  const own = branches.flatMap(({ stream, finder }) => [stream, ...finderStreams(finder)]);
  return (shared === undefined ? own : [shared, ...own]).flatMap(withJoined);
}

/** The streams that a finder brings. */
export function finderStreams(finder: Finder): readonly Stream[] {
  switch (finder.kind) {
    case 'sequence':
      return [...finder.steps, ...finder.without].map((step) => step.stream);
    case 'absent':
      return finder.absences.map((absence) => absence.stream);
    case 'each':
    case 'threshold':
    case 'spike':
    case 'firstSeen':
      return [];
  }
}

function withJoined(stream: Stream): readonly Stream[] {
  const joined = stream.steps.flatMap((step) =>
    step.kind === 'join' || step.kind === 'earlier' ? withJoined(step.stream) : [],
  );
  return [stream, ...joined];
}
