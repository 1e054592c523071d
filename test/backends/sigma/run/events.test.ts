import { describe, expect, it } from 'vitest';
import {
  readEventText,
  readEvents,
} from '../../../../src/backends/sigma/run/events/read-events.ts';

const places = (text: string): readonly string[] =>
  readEventText('e.ndjson', text).diagnostics.map(
    ({ at }) => `${at.span.start.line}:${at.span.start.column}`,
  );

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size));
}

describe('events', () => {
  it('counts lines from 0, blank ones too', () => {
    expect(readEventText('e', '{"a":1}\n\n{"a":2}\r\n').events).toEqual([
      { index: 0, event: { a: 1 } },
      { index: 2, event: { a: 2 } },
    ]);
  });

  it('loses no digit', () => {
    const [found] = readEventText(
      'e',
      '{"a":18446744073709551615,"b":-9007199254740993,"c":1.25,"d":"\\u00e9\\n"}',
    ).events;
    expect(found?.event).toEqual({
      a: 18446744073709551615n,
      b: -9007199254740993n,
      c: 1.25,
      d: 'é\n',
    });
  });

  it('keeps a member called __proto__ a member', () => {
    for (const text of ['{"__proto__":{"x":1}}', '{"__proto__":{"x":12345678901234567}}']) {
      const event = readEventText('e', text).events[0]?.event ?? {};
      expect(Object.keys(event)).toEqual(['__proto__']);
      expect('x' in event).toBe(false);
    }
  });

  it('takes an array', () => {
    const { events } = readEventText('e', ' [{"a":1},\n 5, {"a":2}]');
    expect(events.map((one) => one.index)).toEqual([0, 2]);
  });

  it.each([
    ['{"a":1}\n{"a":', '2:6'],
    ['{"a":1}\n{"a":"x', '2:8'],
    ['{"a":tru}', '1:6'],
    ['{"a":1,}', '1:8'],
    ["{'a':1}", '1:2'],
    ['{"a":1} x', '1:9'],
    ['{"a":NaN}', '1:6'],
    ['"text"', '1:1'],
    ['{"a":"\\x"}', '1:6'],
    ['[{"a":1},\n{"b"}]', '2:5'],
    [`${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`, '1:2502'],
  ])('%s is refused at its place', (text, place) => {
    expect(places(text)).toEqual([place]);
  });

  it('reads the same from pieces of any size, and names the broken byte', async () => {
    const good = new TextEncoder().encode('{"a":"ä"}\n{"a":"ö"}\n');
    const bytes = Buffer.concat([
      good,
      Buffer.from('{"a":"ü'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"a":3}'),
    ]);
    for (const size of [1, 2, 7, 1000]) {
      const indexes: number[] = [];
      const spots: string[] = [];
      for await (const batch of readEvents('e', pieces(bytes, size))) {
        indexes.push(...batch.events.map((one) => one.index));
        spots.push(
          ...batch.diagnostics.map(({ at }) => `${at.span.start.line}:${at.span.start.column}`),
        );
      }
      expect(indexes).toEqual([0, 1, 3]);
      expect(spots).toEqual(['3:8']);
    }
  });
});
