import { callByKind, type ByKind } from './by-kind.ts';
import { describe, form } from './describe.ts';
import { describeOn, describeStream, size } from './describe-stream.ts';
import type { DetectionIr } from './detection-ir.ts';
import type { Finder, Key, Measure, SequenceStep } from './finder.ts';

/** A finder as an S-expression: `(threshold count (atLeast 10) (sliding 3600000ms) (per UserId))`. */
export function describeFinder(finder: Finder): string {
  return callByKind(finders, finder);
}

/** What a rule finds, without what is told about it. */
export function describeDetection(detection: DetectionIr): string {
  const { slug, shared, branches } = detection;
  const ways = branches.map(({ name, stream, finder }) =>
    form('branch', name ?? '', describeStream(stream), describeFinder(finder)),
  );
  const common = shared === undefined ? '' : form('shared', describeStream(shared));
  return form('detection', slug, common, ...ways);
}

const finders: ByKind<Finder, [], string> = {
  each: () => '(each)',
  threshold: ({ measure, bounds, window, per }) =>
    form(
      'threshold',
      describeMeasure(measure),
      ...bounds.map(({ op, value }) => form(op, describe(value))),
      form(window.kind, size(window.size)),
      describeKeys(per),
    ),
  spike: (finder) =>
    form(
      'spike',
      describeMeasure(finder.measure),
      form(finder.window.kind, size(finder.window.size)),
      form('baseline', size(finder.baseline)),
      form('times', String(finder.times)),
      form('minimum', String(finder.minimum)),
      describeKeys(finder.per),
    ),
  firstSeen: (finder) =>
    form(
      'firstSeen',
      form('any', ...finder.attributes.map(describeKey)),
      form('over', size(finder.over)),
      form('learning', size(finder.learning)),
      finder.ignoreEmpty ? 'ignoreEmpty' : '',
      describeKeys(finder.per),
    ),
  sequence: (finder) =>
    form(
      finder.ordered ? 'inOrder' : 'inAnyOrder',
      size(finder.within),
      ...finder.steps.map(describeStep),
      ...finder.without.map((step) => form('without', describeStep(step))),
    ),
  absent: (finder) =>
    form(
      'absent',
      finder.side,
      ...finder.absences.map(({ name, stream, on, within }) =>
        form(name, describeStream(stream), describeOn(on), size(within)),
      ),
    ),
};

function describeMeasure(measure: Measure): string {
  return measure.kind === 'count' ? 'count' : form('distinct', describe(measure.of));
}

function describeStep(step: SequenceStep): string {
  return form(step.name, describeStream(step.stream), describeKeys(step.per));
}

function describeKeys(keys: readonly Key[]): string {
  return keys.length === 0 ? '' : form('per', ...keys.map(describeKey));
}

function describeKey({ name, of }: Key): string {
  const value = describe(of);
  return value === name ? name : form(name, value);
}
