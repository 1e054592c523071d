import fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/values/json.ts';

/** Texts near each other: other case, other kinds of letters, edges of terms, values of other types as text. */
export const texts = [
  ...[
    '',
    'a',
    'A',
    'abc',
    'ABC',
    'aBc',
    'abcd',
    'xabc',
    'a-b',
    'a_b',
    'abc.def',
    'x abc y',
    'a😀',
    'éabc',
  ],
  ...[
    'ß',
    'ẞ',
    'ss',
    'i',
    'I',
    'ı',
    'İ',
    'k',
    'K',
    's',
    'ſ',
    'σ',
    'ς',
    'Σ',
    'é',
    'É',
    'e\u0301',
    'ǆ',
    'ǅ',
  ],
  ...[
    '5',
    ' 5 ',
    '5.0',
    '5.',
    '.5',
    '1e3',
    '+5',
    '-0',
    '9007199254740993',
    '99999999999999999999',
    '0x5',
  ],
  ...['true', 'TRUE', ' true', 'false', 'null', '0', '00', '12abc'],
  ...[
    '[]',
    '{}',
    '"abc"',
    '["abc"]',
    '[]x',
    '{"s":"abc"}',
    '[{"s":"ABC"}]',
    '{"s":{"s":5}}',
    '[1,"a"]',
    '9007199254740993 ',
    '[]',
    '[null]',
    '["a","b"]',
    '[["abc"]]',
    '""',
    '"5"',
    '1.50',
    '{"s":["abc"]}',
    '{"s":[]}',
    '{"s":{"s":["a","b"]}}',
    '{"s":null}',
    '"[\\"abc\\"]"',
    '::b::',
  ],
  ...[
    '10.0.0.1',
    '10.255.255.255',
    '11.0.0.0',
    '::ffff:10.0.0.1',
    '2001:db8::1',
    '2001:db9::',
    'fe80::1%eth0',
    '010.0.0.1',
    '1.2.3',
  ],
  ...[
    '2026-03-02',
    '2026-03-02T09:10:00Z',
    '2026-03-02 09:10:00.0000001',
    '2026-03-29T03:30:00+02:00',
    '2026-02-30',
    '09:10:00',
    '1.00:00:00',
    '-00:00:01.5',
  ],
  ...['*', '%', 'a*c', '[abc]', '__proto__', 'a\nb', '"', '\\'],
] as const;

/** A text, most often one of those above. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);

/** Numbers near each other and at the edges of what types hold. */
export const numbers = [
  ...[0, 1, -1, 5, 4.9, 5.5, -0, 0.1, 1e-7, 1e21, 2147483647, 2147483648, -2147483649],
  9007199254740992,
] as const;

/** Moments near each other, some on both sides of a change of the clocks. */
export const moments = [
  ...['2026-03-02T09:10:00Z', '2026-03-02T09:10:00.0000001Z', '2026-03-02T09:09:59.9999999Z'],
  ...[
    '2026-03-02T10:10:00+01:00',
    '2026-03-29T00:59:59.9999999Z',
    '2026-03-29T01:00:00Z',
    '2026-10-25T01:30:00Z',
  ],
  ...[
    '2026-03-06T17:59:59.9999999Z',
    '2026-03-06T18:00:00Z',
    '2026-03-07T05:00:00Z',
    '0001-01-01',
    '9999-12-31T23:59:59.9999999Z',
  ],
] as const;

/** A scalar of any type. */
export const scalar: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom<Json>(...numbers, 9007199254740993n, 2n ** 63n, -1n) },
  { weight: 1, arbitrary: fc.constantFrom<Json>(...moments) },
  { weight: 1, arbitrary: fc.constantFrom<Json>(true, false, null) },
);

/** An element of an array: often an object of which another has what this one lacks. */
export const element: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: object({ k: fc.constantFrom('a', 'A', 'b'), v: text, n: scalar }) },
  { weight: 1, arbitrary: scalar },
);

/** An array, or now and then what is none. */
export const array: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: fc.array(element, { maxLength: 3 }) },
  { weight: 1, arbitrary: scalar },
);

/** An object with the members that generated terms ask for, each of any type or missing; or what is none. */
export const nested: fc.Arbitrary<Json> = fc.oneof(
  {
    weight: 6,
    arbitrary: object({
      s: text,
      n: scalar,
      b: scalar,
      t: fc.oneof(fc.constantFrom<Json>(...moments), scalar),
      a: array,
      o: fc.oneof(object({ s: scalar }), scalar),
    }),
  },
  { weight: 1, arbitrary: scalar },
);

/** An object with some of these members, some of them null. */
export function object(members: {
  readonly [name: string]: fc.Arbitrary<Json>;
}): fc.Arbitrary<JsonObject> {
  const entries = Object.entries(members).map(([name, value]) =>
    fc.option(
      fc.option(value, { freq: 8 }).map((json) => [name, json] as const),
      { freq: 5 },
    ),
  );
  return fc
    .tuple(...entries)
    .map((some) => Object.fromEntries(some.filter((entry) => entry !== null)));
}
