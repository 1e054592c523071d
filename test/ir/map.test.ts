import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as say } from '../../src/ir/describe.ts';
import { allNodes, fold } from '../../src/ir/fold.ts';
import { mapPredicate } from '../../src/ir/map.ts';
import { predicate } from '../support/generate/predicates.ts';
import { runs } from '../support/runs.ts';

test('a change that changes nothing gives the same object back', () => {
  fc.assert(
    fc.property(predicate(3), (holds) => {
      expect(mapPredicate(holds, { term: (t) => t, predicate: (p) => p })).toBe(holds);
    }),
    runs(200),
  );
});

test('a change reaches every column, and leaves the old tree as it was', () => {
  fc.assert(
    fc.property(predicate(3), (holds) => {
      const before = say(holds);
      const changed = mapPredicate(holds, {
        term: (term) => (term.kind === 'column' ? { ...term, name: 'NEW' } : term),
      });
      const names = allNodes(changed).flatMap((node) =>
        node.kind === 'column' ? [node.name] : [],
      );
      const columns = allNodes(holds).filter((node) => node.kind === 'column');
      expect(names).toEqual(columns.map(() => 'NEW'));
      expect(say(holds)).toBe(before);
    }),
    runs(200),
  );
});

test('a fold sees each node once', () => {
  fc.assert(
    fc.property(predicate(3), (holds) => {
      const size = fold<number>(holds, (_, children) => children.reduce((a, b) => a + b, 1));
      expect(size).toBe(allNodes(holds).length);
    }),
    runs(200),
  );
});
