import fc from 'fast-check';
import { tableRead } from '../../../src/ir/build-stream.ts';
import type { World } from '../../../src/semantics/world.ts';
import type { Json, JsonObject } from '../../../src/values/json.ts';

const common = {
  TimeGenerated: 'datetime',
  S: 'string',
  K: 'string',
  I: 'long',
  R: 'real',
  B: 'bool',
  D: 'datetime',
} as const;

/** Two tables of the same columns; the second keeps the object as JSON text. */
export const reads = [
  tableRead('T', {
    ...common,
    O: ['dynamic', 'object'],
    A: ['dynamic', 'array'],
    L: ['dynamic', 'array'],
    J: ['string', 'object'],
  }),
  tableRead('U', {
    ...common,
    O: ['string', 'object'],
    A: ['dynamic', 'array'],
    L: ['dynamic', 'array'],
    J: ['string', 'object'],
  }),
] as const;

/** The grid on which moments lie, in milliseconds: the sizes of windows are so many of it. */
export const grid = 600_000;

const texts = ['', 'a', 'A', 'b', 'abc', 'ABC', 'x/y/a', 'a-b', 'a b', 'é', 'É', '5', '10.0.0.1'];

/** Text that columns hold and that rules ask for. */
export const text: fc.Arbitrary<string> = fc.constantFrom(...texts, '::ffff:10.1.0.1', 'fe80::1');

/** What groups and joins go by. */
const keyText = fc.constantFrom('a', 'A', 'b', '');

const moment = fc
  .integer({ min: 0, max: 8 })
  .chain((step) =>
    fc.constantFrom('before', 'at', 'at', 'at', 'after').map((side) => momentAt(step, side)),
  );

function momentAt(step: number, side: string): string {
  const start = Date.parse('2026-03-02T09:00:00Z') + step * grid;
  if (side === 'before') return new Date(start - 1).toISOString().replace('.999Z', '.9999999Z');
  const fraction = side === 'at' ? '' : '.0000001';
  return new Date(start).toISOString().replace('.000Z', `${fraction}Z`);
}

/** A member that may be missing or null. */
function perhaps(value: fc.Arbitrary<Json>): fc.Arbitrary<Json | undefined> {
  return fc.oneof({ weight: 6, arbitrary: value }, fc.constantFrom(undefined, null));
}

function object(members: {
  readonly [name: string]: fc.Arbitrary<Json>;
}): fc.Arbitrary<JsonObject> {
  const shape = Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, perhaps(value)]),
  );
  return fc.record(shape).map((made) => {
    const kept: Record<string, Json> = {};
    for (const [name, value] of Object.entries(made)) if (value !== undefined) kept[name] = value;
    return kept;
  });
}

const property = object({ name: fc.constantFrom('p', 'q'), value: unwrappable() });
const element = object({
  type: fc.constantFrom('User', 'Role', 'user'),
  id: text,
  n: fc.integer({ min: 0, max: 3 }),
  props: fc.array(property, { maxLength: 2 }),
});
const inner = object({
  s: text,
  n: fc.integer({ min: -1, max: 3 }),
  b: fc.boolean(),
  json: unwrappable(),
  in: object({ x: text }),
});

/** Text that is JSON itself, as audit logs keep it. */
function unwrappable(): fc.Arbitrary<string> {
  return fc.constantFrom('"a"', '["a"]', '["a","b"]', '[]', 'a', '{"x":"b"}', '{"x":["b"]}', '3');
}

const record = object({
  S: text,
  K: keyText,
  I: fc.integer({ min: -1, max: 3 }),
  R: fc.constantFrom(0, 0.5, 1.5, 2),
  B: fc.boolean(),
  D: moment,
  A: fc.array(element, { maxLength: 3 }),
  L: fc.array(text, { maxLength: 3 }),
});

const ids = ['z', 'b', 'k', 'B', 'a', 'y', 'Z', 'c'];

function records(prefix: string, storesText: boolean): fc.Arbitrary<readonly JsonObject[]> {
  const row = fc.tuple(record, perhaps(inner), perhaps(inner), moment);
  return fc.array(row, { maxLength: 8 }).map((rows) =>
    rows.map(([values, O, J, TimeGenerated], i) => ({
      ...values,
      ...(O === undefined ? {} : { O: storesText ? JSON.stringify(O) : O }),
      ...(J === undefined || J === null ? {} : { J: JSON.stringify(J) }),
      TimeGenerated,
      _ItemId: `${prefix}${ids[i] ?? ''}`,
    })),
  );
}

/** A moment after all records, from which some windows after them are over and some are not. */
export const now = '2026-03-02T10:30:00Z';

/** Two tables and a list. */
export const world: fc.Arbitrary<World> = fc
  .tuple(
    records('t', false),
    records('u', true),
    fc.array(
      fc.constantFrom('a', ' A ', 'b', '', 'é').map((item) => ({ item })),
      { maxLength: 3 },
    ),
  )
  .map(([T, U, list]) => ({
    now,
    tables: new Map([
      ['T', T],
      ['U', U],
    ]),
    lists: new Map([['list', list]]),
  }));
