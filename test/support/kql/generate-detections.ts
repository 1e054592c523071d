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
import {
  define,
  earlier,
  filter,
  latest,
  listSource,
  lookup,
  once,
  shared,
  state,
  stream,
  tables,
} from '../../../src/ir/build-stream.ts';
import { column, member } from '../../../src/ir/build-term.ts';
import type { DetectionIr } from '../../../src/ir/detection-ir.ts';
import type { Term } from '../../../src/ir/expression.ts';
import type { Finder, Key, Measure } from '../../../src/ir/finder.ts';
import type { JoinPair, Source, Step, Stream } from '../../../src/ir/stream.ts';
import { predicate, textTerm } from './generate-expressions.ts';
import { grid, reads } from './generate-rows.ts';

const size = fc.constantFrom(grid, 2 * grid, 3 * grid);

const source = fc.constantFrom<Source>(
  tables(reads[0]),
  tables(reads[0]),
  tables(reads[0], reads[1]),
  tables(reads[1]),
  state(tables(reads[0], reads[1]), column('K')),
);

const keyTerm: fc.Arbitrary<Term> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(column('K')) },
  textTerm,
  fc.constant(column('I', 'long')),
);

const pairs: fc.Arbitrary<readonly JoinPair[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([{ left: column('K'), right: column('K') }]) },
  fc.tuple(keyTerm, keyTerm).map(([left, right]) => [{ left, right }]),
  fc.tuple(keyTerm, keyTerm).map(([left, right]) => [
    { left: column('K'), right: column('K') },
    { left, right },
  ]),
);

const plain: fc.Arbitrary<Stream> = fc
  .tuple(source, fc.option(predicate(1), { freq: 1 }))
  .map(([from, where]) => stream(from, ...(where === null ? [] : [filter(where)])));

const join: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(plain, pairs).map(([other, on]): Step => lookup('other', other, ...on)),
  fc
    .tuple(plain, size, pairs)
    .map(([other, within, on]): Step => latest('other', other, within, ...on)),
  fc
    .tuple(plain, size, pairs)
    .map(([other, within, on]): Step => earlier('before', other, within, ...on)),
);

const other = column('other', 'object');

const steps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.option(textTerm),
    fc.option(join),
    fc.option(predicate(2)),
    fc.option(fc.tuple(size, keyTerm)),
    fc.option(predicate(1)),
  )
  .map(([drawn, joined, where, oncePer, after]) => [
    ...(drawn === null ? [] : [define('V', drawn)]),
    ...(joined === null ? [] : [joined]),
    ...(joined?.kind === 'join'
      ? [define('W', member(other, 'S')), define('X', member(member(other, 'O', 'object'), 's'))]
      : []),
    ...(joined?.kind === 'earlier' ? [define('N', column('before', 'long'))] : []),
    ...(where === null ? [] : [filter(where)]),
    ...(oncePer === null ? [] : [once(oncePer[0], oncePer[1])]),
    ...(after === null ? [] : [filter(after, 'unless')]),
  ]);

/** A stream of any steps in the order that the language gives them. */
const anyStream: fc.Arbitrary<Stream> = fc
  .tuple(source, steps)
  .map(([from, made]) => stream(from, ...made));

const per: fc.Arbitrary<readonly Key[]> = fc.oneof(
  fc.constant([]),
  fc.constant([key('K', column('K'))]),
  keyTerm.map((of) => [key('key', of)]),
  keyTerm.map((of) => [key('K', column('K')), key('key', of)]),
);
const measure: fc.Arbitrary<Measure> = fc.oneof(fc.constant(count), textTerm.map(distinct));
const bounds = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((n) => [bound('atLeast', n)]),
  fc.integer({ min: 1, max: 3 }).map((n) => [bound('equals', n)]),
  fc.integer({ min: 0, max: 2 }).map((n) => [bound('above', n), bound('below', n + 3)]),
  fc.integer({ min: 0, max: 3 }).map((n) => [bound('atMost', n)]),
);
const windows = fc.record({ kind: fc.constantFrom('sliding', 'tumbling', 'session'), size });

const finders = {
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
      fc.integer({ min: 1, max: 2 }),
      per,
    )
    .map(([of, within, baseline, times, minimum, keys]): Finder =>
      spike(of, { within, baseline, times, minimum }, ...keys),
    ),
  firstSeen: fc
    .tuple(
      fc.array(textTerm, { minLength: 1, maxLength: 2 }),
      size,
      fc.constantFrom(0, 1, grid / 2, grid),
      fc.boolean(),
      per,
    )
    .map(([of, over, learning, ignoreEmpty, keys]): Finder =>
      firstSeen(
        of.map((one, i) => key(`attribute${String(i)}`, one)),
        { over, learning, ignoreEmpty },
        ...keys,
      ),
    ),
  sequence: sequences(false),
  absent: fc
    .tuple(fc.constantFrom('before', 'after'), plain, size, fc.boolean())
    .map(([side, one, within, twice]): Finder =>
      absent(
        side,
        absence('a', one, within * 2, { left: column('K'), right: column('K') }),
        ...(twice
          ? [absence('b', one, within * 3, { left: column('S'), right: column('S') })]
          : []),
      ),
    ),
} as const satisfies Record<Finder['kind'], fc.Arbitrary<Finder>>;

/** Sequences of two or three steps, in order or not, perhaps with one that must be absent. */
function sequences(hasShared: boolean): fc.Arbitrary<Finder> {
  const keyed = fc.constantFrom<readonly Key[]>([], [key('who', column('K'))]);
  const one = hasShared ? fc.oneof(plain, overShared()) : plain;
  return fc
    .tuple(keyed, fc.array(one, { minLength: 2, maxLength: 3 }), size, fc.boolean(), fc.option(one))
    .map(([keys, streams, within, ordered, without]) =>
      sequence(
        streams.map((of, i) => sequenceStep(`step${String(i)}`, of, ...keys)),
        within,
        { ordered, without: without === null ? [] : [sequenceStep('not', without, ...keys)] },
      ),
    );
}

function overShared(): fc.Arbitrary<Stream> {
  return fc
    .option(predicate(1))
    .map((where) => stream(shared, ...(where === null ? [] : [filter(where)])));
}

/** The kinds of rules that are generated. */
export const kinds = [
  ...(['each', 'threshold', 'spike', 'firstSeen', 'sequence', 'absent'] as const),
  'list',
  'branches',
] as const;

/** A rule of a kind. */
export function detectionOf(kind: (typeof kinds)[number]): fc.Arbitrary<DetectionIr> {
  if (kind === 'list') return ofList;
  if (kind === 'branches') return ofBranches;
  return fc
    .tuple(anyStream, finders[kind])
    .map(([from, finder]) => scheduled(detectionIr([shown(from, finder)])));
}

const ofList = fc
  .tuple(plain, size)
  .map(([one, within]) =>
    scheduled(
      detectionIr([
        branch(
          stream(listSource('list')),
          absent(
            'before',
            absence('seen', one, within * 3, { left: column('item'), right: column('K') }),
          ),
          { details: [{ name: 'item', of: column('item'), all: false, at: [] }] },
        ),
      ]),
    ),
  );

const ofBranches = fc
  .tuple(anyStream, overShared(), overShared(), finders.threshold, sequences(true))
  .map(([common, one, two, finder, ordered]) =>
    scheduled(
      detectionIr(
        [
          { ...shown(one, finder), name: 'one' },
          { ...shown(two, each), name: 'two' },
          { ...shown(two, ordered), name: 'three' },
        ],
        common,
      ),
    ),
  );

/** Rules that compare records over time do not run continuously. */
function scheduled(detection: DetectionIr): DetectionIr {
  return {
    ...detection,
    schedule: { kind: 'periodic', every: 24 * 3_600_000, lookback: undefined, delay: 300_000 },
  };
}

function shown(from: Stream, finder: Finder): DetectionIr['branches'][number] {
  const of = (name: string): Term =>
    finder.kind === 'sequence' ? member(column('step1', 'object'), name) : column(name);
  return branch(from, finder, {
    entities: [{ kind: 'account', identifiers: [{ name: 'upn', of: of('S') }], at: [] }],
    details: [
      { name: 'last', of: of('K'), all: false, at: [] },
      { name: 'all', of: of('S'), all: true, at: [] },
    ],
  });
}
