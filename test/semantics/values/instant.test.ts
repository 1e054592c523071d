import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstant, printInstant } from '../../../src/semantics/values/instant.ts';
import { parseTimespan, printTimespan } from '../../../src/semantics/values/timespan.ts';
import { naiveMoment, naiveMomentText, naiveSpan } from '../../support/naive/naive-time.ts';
import { runs } from '../../support/runs.ts';

const unixEpoch = 621_355_968_000_000_000n;
const ticks = fc.bigInt({ min: 0n, max: 3_155_378_975_999_999_999n });

test('a moment reads back from its text to the tick, as the calendar of the runtime has it', () => {
  fc.assert(
    fc.property(ticks, (moment) => {
      const text = printInstant(moment);
      expect(parseInstant(text)).toBe(moment);
      expect(text).toBe(naiveMomentText(moment - unixEpoch));
    }),
    runs(1000),
  );
});

test('text is a moment exactly when the naive reading takes it for one', () => {
  const two = fc.integer({ min: 0, max: 70 }).map((n) => String(n).padStart(2, '0'));
  const parts = fc.tuple(
    fc.constantFrom('0000', '0001', '1900', '2000', '2024', '2026', '9999'),
    two,
    two,
    fc.constantFrom('T', ' ', 't', ''),
    two,
    two,
    fc.option(two),
    fc.constantFrom('', '.5', '.12345678'),
    fc.constantFrom('', 'Z', '+02:00', '-1430', '+15:00', 'z'),
  );
  fc.assert(
    fc.property(parts, ([y, mo, d, t, h, mi, s, fraction, zone]) => {
      const clock = s === null ? `${h}:${mi}` : `${h}:${mi}:${s}${fraction}`;
      const text = `${y}-${mo}-${d}${t}${t === '' ? '' : clock + zone}`;
      const naive = naiveMoment(text);
      expect(parseInstant(text), text).toBe(naive === null ? undefined : naive + unixEpoch);
    }),
    { ...runs(2000) },
  );
});

test('a length of time reads back from its text', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (length) => {
      const text = printTimespan(length);
      expect(parseTimespan(text)).toBe(length);
      expect(naiveSpan(text)).toBe(length);
    }),
    runs(500),
  );
});
