import { expect, test } from 'vitest';
import { branch, detectionIr } from '../../src/ir/build-detection.ts';
import { bound, count, key, threshold } from '../../src/ir/build-finder.ts';
import {
  all,
  any,
  equals,
  exists,
  isIn,
  listReference,
  literals,
  not,
  quantified,
  textTest,
} from '../../src/ir/build-predicate.ts';
import { filter, latest, stream, tableRead, tables } from '../../src/ir/build-stream.ts';
import { column, element, member } from '../../src/ir/build-term.ts';
import { describe as say } from '../../src/ir/describe.ts';
import { describeDetection } from '../../src/ir/describe-finder.ts';

test('a predicate is told as an S-expression', () => {
  const holds = all(
    equals(column('S'), 'a', { cased: true }),
    any(not(exists(column('N', 'long'))), isIn(column('S'), literals('x', 'y'))),
    quantified('some', column('A', 'array'), textTest(member(element(), 'k'), 'has', 'b')),
    isIn(column('S'), listReference('vips')),
  );
  expect(say(holds)).toBe(
    '(all (== S "a" cased) (any (not (exists N)) (in S ["x" "y"])) (some A (has @.k "b")) (in S (list vips item)))',
  );
});

test('a rule is told with its streams and its finder', () => {
  const source = tables(tableRead('T', { S: 'string' }));
  const other = stream(source, filter(exists(column('S'))));
  const on = { left: column('S'), right: column('S') };
  const rows = stream(source, latest('past', other, 60_000, on));
  const finder = threshold(
    count,
    [bound('atLeast', 3)],
    { kind: 'sliding', size: 1000 },
    key('S', column('S')),
  );
  expect(describeDetection(detectionIr([branch(rows, finder, { name: 'many' })]))).toBe(
    '(detection rule (branch many (stream (tables T) (latest past (stream (tables T) (where (exists S))) (on (== S S)) 60000ms)) (threshold count (atLeast 3) (sliding 1000ms) (per S))))',
  );
});
