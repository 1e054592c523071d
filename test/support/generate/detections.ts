import fc from 'fast-check';
import { branch, detectionIr } from '../../../src/ir/build-detection.ts';
import {
  absence,
  absent,
  bound,
  count,
  distinct,
  each,
  firstSeen,
  key,
  sequence,
  sequenceStep,
  spike,
  threshold,
} from '../../../src/ir/build-finder.ts';
import { column, member } from '../../../src/ir/build-term.ts';
import type { DetectionIr } from '../../../src/ir/detection-ir.ts';
import type { Finder, Key, Measure } from '../../../src/ir/finder.ts';
import type { Stream } from '../../../src/ir/stream.ts';
import { grid } from './rows.ts';
import { anyStream, keyTerm, listStream, size, stepStream } from './streams.ts';
import { term } from './terms.ts';

const per: fc.Arbitrary<readonly Key[]> = fc.oneof(
  fc.constant([]),
  fc.constant([key('K', column('K'))]),
  keyTerm.map((of) => [key('key', of)]),
  keyTerm.map((of) => [key('K', column('K')), key('key', of)]),
);

const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant(count),
  term('text', false).map(distinct),
);

const bounds = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((n) => [bound('atLeast', n)]),
  fc.integer({ min: 1, max: 3 }).map((n) => [bound('equals', n)]),
  fc.integer({ min: 0, max: 2 }).map((n) => [bound('above', n), bound('below', n + 3)]),
  fc.integer({ min: 1, max: 3 }).map((n) => [bound('atMost', n)]),
);

const windows = fc.record({ kind: fc.constantFrom('sliding', 'tumbling', 'session'), size });

/** Finders by their kind, each with random parts. */
export const finders = {
  each: fc.constant<Finder>(each),
  threshold: fc
    .tuple(measure, bounds, windows, per)
    .map(([of, is, window, keys]): Finder => threshold(of, is, window, ...keys)),
  spike: fc
    .tuple(
      measure,
      size,
      fc.constantFrom(1, 2, 4).map((n) => n * grid),
      fc.constantFrom(0.5, 1, 2, 3),
      fc.integer({ min: 0, max: 2 }),
      per,
    )
    .map(([of, within, baseline, times, minimum, keys]): Finder =>
      spike(of, { within, baseline, times, minimum }, ...keys),
    ),
  firstSeen: fc
    .tuple(
      fc.array(term('text', false), { minLength: 1, maxLength: 2 }),
      size,
      fc.constantFrom(0, 1, grid),
      fc.boolean(),
      per,
    )
    .map(([of, over, learning, ignoreEmpty, keys]): Finder =>
      firstSeen(
        of.map((one, i) => key(`attribute${i}`, one)),
        { over, learning, ignoreEmpty },
        ...keys,
      ),
    ),
  sequence: sequences(false),
  absent: fc
    .tuple(fc.constantFrom('before', 'after'), stepStream(false), size, fc.boolean())
    .map(([side, other, within, twice]): Finder =>
      absent(
        side,
        absence('a', other, within, { left: column('K'), right: column('K') }),
        ...(twice ? [absence('b', other, within, { left: column('S'), right: column('S') })] : []),
      ),
    ),
} as const satisfies Record<Finder['kind'], fc.Arbitrary<Finder>>;

/** Sequences of two or three steps, in order or not, perhaps with one that must be absent. */
export function sequences(hasShared: boolean): fc.Arbitrary<Finder> {
  const keyed = fc.constantFrom<readonly Key[]>([], [key('who', column('K'))]);
  const other = stepStream(hasShared);
  return fc
    .tuple(
      keyed,
      fc.array(other, { minLength: 2, maxLength: 3 }),
      size,
      fc.boolean(),
      fc.option(other),
    )
    .map(([keys, streams, within, ordered, without]) =>
      sequence(
        streams.map((one, i) => sequenceStep(`step${i}`, one, ...keys)),
        within,
        { ordered, without: without === null ? [] : [sequenceStep('not', without, ...keys)] },
      ),
    );
}

/** A rule of one branch with a finder of a kind, which shows something of what it found. */
export function detectionOf(kind: Finder['kind']): fc.Arbitrary<DetectionIr> {
  return fc
    .tuple(anyStream, finders[kind])
    .map(([stream, finder]) => detectionIr([shown(stream, finder)]));
}

/** A rule about the rows of a customer's list. */
export const listDetection: fc.Arbitrary<DetectionIr> = fc
  .tuple(stepStream(false), size)
  .map(([other, within]) =>
    detectionIr([
      branch(
        listStream,
        absent(
          'before',
          absence('seen', other, within, { left: column('item'), right: column('K') }),
        ),
        { details: [{ name: 'item', of: column('item'), all: false, at: [] }] },
      ),
    ]),
  );

/** A rule of two branches over the same rows. */
export const branchedDetection: fc.Arbitrary<DetectionIr> = fc
  .tuple(anyStream, stepStream(true), stepStream(true), finders.threshold, sequences(true))
  .map(([common, one, two, finder, steps]) =>
    detectionIr(
      [
        branch(one, finder, { name: 'one' }),
        branch(two, each, { name: 'two' }),
        branch(two, steps, { name: 'three' }),
      ],
      common,
    ),
  );

function shown(stream: Stream, finder: Finder): DetectionIr['branches'][number] {
  const of = (name: string) =>
    finder.kind === 'sequence' ? member(column('step1', 'object'), name) : column(name);
  return branch(stream, finder, {
    entities: [{ kind: 'account', identifiers: [{ name: 'upn', of: of('S') }], at: [] }],
    details: [
      { name: 'last', of: of('K'), all: false, at: [] },
      { name: 'all', of: of('S'), all: true, at: [] },
    ],
  });
}
