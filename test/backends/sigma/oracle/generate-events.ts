import type { Random } from './random.ts';

/** Words that differ by case, by accents, by wildcards and by one character. */
export const words = [
  'admin',
  'Admin',
  'ADMIN',
  'administrator',
  'a',
  'ab',
  'abc',
  'a*c',
  'a?c',
  'a\\c',
  'a\\*',
  'ÅSE',
  'åse',
  'straße',
  'STRASSE',
  'Σίσυφος',
  'σίσυφοσ',
  'x-y',
  'x/y',
  '-enc foo',
  '/enc foo',
  '–enc foo',
  'powershell -enc abc',
  'true',
  'false',
  '5',
  '50126',
  '5.5',
  'null',
  '',
  'line\nbreak',
  'a%c',
  'a_c',
  "it's",
  'say "x"',
  'foobar',
  'xxZm9vYmFyxx',
  'YwBtAGQA',
  'Y21k',
  '😀a',
  'end\\',
];

const addresses = [
  '10.1.2.3',
  '192.168.0.1',
  '11.0.0.1',
  'fe80::1',
  '2001:db8::5',
  '2001:DB8:0:0::5',
];
const times = ['2026-01-01T03:10:00Z', '2026-02-28T23:59:59Z', '2025-12-29T12:00:00Z'];

/** The fields that events have; `T` and `T.n` are arrays, `a.b` is nested or dotted. */
export const textFields = ['A', 'B', 'C', 'a.b', 'T', 'T.n', 'N'];

function scalar(random: Random): unknown {
  const kind = random.below(20);
  if (kind < 13) return random.pick(words);
  if (kind < 16) return random.pick([0, 5, 6, 50126, 5.5, -3, 9007199254740993]);
  if (kind < 18) return random.percent(50);
  return null;
}

/** One event: any of the fields may be absent, null, a list or nested. */
export function generateEvent(random: Random, seconds: number): Record<string, unknown> {
  const event: Record<string, unknown> = {};
  for (const field of ['A', 'B', 'C']) {
    if (random.percent(75)) event[field] = scalar(random);
  }
  if (random.percent(50)) event['N'] = random.pick([1, 5, 10, 11, '11', 'abc', 5.5, '5.5', true]);
  if (random.percent(40)) event['T'] = random.many(0, 3, () => listMember(random));
  if (random.percent(40)) event['a'] = random.percent(80) ? { b: scalar(random) } : scalar(random);
  if (random.percent(20)) event['a.b'] = scalar(random);
  if (random.percent(50)) event['IP'] = random.pick([...addresses, 'nonsense', 7]);
  if (random.percent(50)) event['Time'] = random.pick(times);
  event['User'] = random.pick(['u1', 'u2', 'U2', null]);
  event['Account'] = random.pick(['u1', 'u2']);
  event['TimeGenerated'] = new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
  return event;
}

function listMember(random: Random): unknown {
  return random.percent(50) ? scalar(random) : { n: scalar(random), v: scalar(random) };
}
