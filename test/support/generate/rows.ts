import fc from 'fast-check';
import { tableRead } from '../../../src/ir/build-stream.ts';
import type { World } from '../../../src/semantics/world.ts';
import type { Json, JsonObject } from '../../../src/values/json.ts';
import { array, moments, nested, object, scalar, text } from './near-values.ts';

const columns = {
  TimeGenerated: 'datetime',
  S: 'string',
  K: 'string',
  G: 'guid',
  I: 'int',
  L: 'long',
  R: 'real',
  B: 'bool',
  D: 'datetime',
  P: 'timespan',
  X: 'dynamic',
  O: ['dynamic', 'object'],
  A: ['dynamic', 'array'],
  J: ['string', 'object'],
} as const;

/** Two tables of the same columns, one of each type. */
export const reads = [tableRead('T', columns), tableRead('U', columns)] as const;

const jsonText: fc.Arbitrary<Json> = fc.oneof(
  nested.map((value) =>
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)),
  ),
  scalar,
);

/** The columns of a record beside its time and id. */
export const values: fc.Arbitrary<JsonObject> = object({
  S: fc.oneof({ weight: 8, arbitrary: text }, { weight: 1, arbitrary: nested }),
  K: fc.constantFrom('', 'a', 'A', 'b', 's', 'ſ'),
  G: text,
  I: scalar,
  L: scalar,
  R: scalar,
  B: scalar,
  D: fc.oneof(fc.constantFrom<Json>(...moments), scalar),
  P: fc.oneof(fc.constantFrom<Json>('09:10:00', '1.00:00:00', '-00:00:01.5'), scalar),
  X: fc.oneof(nested, array, scalar),
  O: nested,
  A: array,
  J: jsonText,
});

/** The windows of generated rules, in milliseconds: the grid on which their events lie. */
export const grid = 600_000;

/** Moments on the grid and one tick beside it, so that the edges of windows are met and missed. */
export const moment: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.constantFrom('before', 'at', 'at', 'at', 'after'))
  .map(([step, side]) => {
    const start = Date.parse('2026-03-02T09:00:00Z') + step * grid;
    if (side === 'before') return new Date(start - 1).toISOString().replace('.999Z', '.9999999Z');
    const fraction = side === 'at' ? '' : '.0000001';
    return new Date(start).toISOString().replace('.000Z', `${fraction}Z`);
  });

/** A moment from which some of the generated ones are past and some are to come. */
export const now = '2026-03-02T10:00:00Z';

/** The records of a table: few, with ids in another order than their places, some without a usable time. */
function records(prefix: string): fc.Arbitrary<readonly JsonObject[]> {
  const time = fc.oneof(
    { weight: 20, arbitrary: moment },
    { weight: 1, arbitrary: fc.constantFrom<Json>(null, 'never', 5) },
  );
  const ids = ['z', 'b', '😀', '\uffee', 'B', 'a', 'y', 'Z'];
  return fc.array(fc.tuple(values, time, fc.boolean()), { maxLength: 7 }).map((rows) =>
    rows.map(([row, TimeGenerated, hasId], i) => ({
      ...row,
      TimeGenerated,
      ...(hasId ? { _ItemId: `${prefix}${ids[i] ?? ''}` } : {}),
    })),
  );
}

/** A world for generated rules: two tables, one list, one parameter. */
export const world: fc.Arbitrary<World> = fc
  .tuple(
    records('t'),
    records('u'),
    fc.array(object({ item: fc.oneof(text, fc.constantFrom(' A ', 'b', 'S', '10.0.0.0/8')) }), {
      maxLength: 4,
    }),
    fc.option(text.filter((value) => value !== '')),
  )
  .map(([T, U, list, parameter]) => ({
    now,
    tables: new Map([
      ['T', T],
      ['U', U],
    ]),
    lists: new Map([['list', list]]),
    parameters: new Map(parameter === null ? [] : [['sought', parameter]]),
  }));
