import fc from 'fast-check';
import { all } from '../../../src/ir/build-predicate.ts';
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
import type { Term } from '../../../src/ir/expression.ts';
import type { JoinPair, Source, Step, Stream } from '../../../src/ir/stream.ts';
import { predicate } from './predicates.ts';
import { grid, reads } from './rows.ts';
import { term } from './terms.ts';

/** A window: on the grid of moments. */
export const size: fc.Arbitrary<number> = fc.constantFrom(grid, 2 * grid, 3 * grid);

const source: fc.Arbitrary<Source> = fc.constantFrom(
  tables(reads[0]),
  tables(reads[0]),
  tables(reads[0], reads[1]),
  state(tables(reads[0], reads[1]), column('K')),
);

/** What rows are grouped and joined by. */
export const keyTerm: fc.Arbitrary<Term> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(column('K')) },
  { weight: 1, arbitrary: term('text', false) },
  { weight: 1, arbitrary: term('number', false) },
);

const pairs: fc.Arbitrary<readonly JoinPair[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([{ left: column('K'), right: column('K') }]) },
  fc.tuple(keyTerm, keyTerm).map(([left, right]) => [{ left, right }]),
  fc.tuple(keyTerm, keyTerm).map(([left, right]) => [
    { left: column('K'), right: column('K') },
    { left, right },
  ]),
);

const where: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 8, arbitrary: fc.constant([]) },
  predicate(1).map((holds) => [filter(holds)]),
);

const plain: fc.Arbitrary<Stream> = fc
  .tuple(source, where)
  .map(([from, steps]) => stream(from, ...steps));

/** A step that brings another stream's rows, and what asks for them. */
const join: fc.Arbitrary<readonly Step[]> = fc.oneof(
  fc.tuple(plain, pairs).map(([other, on]) => [lookup('other', other, ...on)]),
  fc
    .tuple(plain, size, pairs)
    .map(([other, within, on]) => [latest('other', other, within, ...on)]),
  fc
    .tuple(plain, size, pairs)
    .map(([other, within, on]) => [
      earlier('before', other, within, ...on),
      define('R', column('before', 'long')),
    ]),
);

const useOther: readonly Step[] = [
  define('S', member(column('other', 'object'), 'S')),
  define('D', member(column('other', 'object'), 'TimeGenerated', 'datetime')),
];

/** A stream of any steps in the order that the language gives them. */
export const anyStream: fc.Arbitrary<Stream> = fc
  .tuple(
    source,
    fc.option(term('text', false)),
    fc.option(join),
    fc.option(predicate(2)),
    fc.option(predicate(1)),
    fc.option(fc.tuple(size, keyTerm)),
  )
  .map(([from, drawn, joined, holds, unless, oncePer]) =>
    stream(
      from,
      ...(drawn === null ? [] : [define('S', drawn)]),
      ...(joined ?? []),
      ...(joined?.some((step) => step.kind === 'join') ? useOther : []),
      ...(holds === null ? [] : [filter(holds)]),
      ...(unless === null ? [] : [filter(all({ kind: 'not', of: unless, at: [] }), 'unless')]),
      ...(oncePer === null ? [] : [once(oncePer[0], oncePer[1])]),
    ),
  );

/** A stream for a step of a sequence or a branch: of a table, or of the shared rows. */
export function stepStream(hasShared: boolean): fc.Arbitrary<Stream> {
  if (!hasShared) return plain;
  return fc.oneof(
    plain,
    where.map((steps) => stream(shared, ...steps)),
  );
}

/** The rows of the customer's list. */
export const listStream: Stream = stream(listSource('list'));
