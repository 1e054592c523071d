import { describe, expect, it } from 'vitest';
import { answer, printed } from './answer.ts';

describe('arithmetic', () => {
  it('divides integers towards zero and keeps remainders positive', () => {
    expect(printed('7 / 2, -7 / 2, -7 % 3, 7 % -3')).toEqual([3, -3, 2, 1]);
  });

  it('answers null where an integer is divided by zero', () => {
    expect(printed('1 / 0, 1 % 0')).toEqual([null, null]);
  });

  it('keeps every digit of a long and wraps at 64 bits', () => {
    expect(printed('9007199254740993 + 1, 9223372036854775807 + 1')).toEqual([
      { $long: '9007199254740994' },
      { $long: '-9223372036854775808' },
    ]);
  });

  it('promotes int to long, integers to real', () => {
    expect(printed('gettype(int(1) + int(2)), gettype(1 + 2.5), gettype(decimal(1) / 3)')).toEqual([
      'long',
      'real',
      'decimal',
    ]);
  });

  it('counts times in ticks', () => {
    expect(
      printed('datetime(2024-01-01) + 1tick, 1d / 1h, datetime(2024-03-01) - datetime(2024-02-01)'),
    ).toEqual(['2024-01-01T00:00:00.0000001Z', 24, '29.00:00:00']);
  });

  it('answers null for a time outside the years 1 to 9999', () => {
    expect(printed('datetime(9999-12-31) + 2d, datetime(0001-01-01) - 1tick')).toEqual([
      null,
      null,
    ]);
  });
});

describe('missing values', () => {
  it('compares null with a value in two values, with null in none', () => {
    expect(
      printed('long(null) == 1, long(null) != 1, long(null) < 1, isnull(long(null) == long(null))'),
    ).toEqual([false, true, null, true]);
  });

  it('lets `and` and `or` answer where one side decides', () => {
    const unknown = '(long(null) < 1)';
    expect(printed(`${unknown} and false, ${unknown} or true, ${unknown} and true`)).toEqual([
      false,
      true,
      null,
    ]);
  });

  it('knows no null among texts', () => {
    expect(printed("isnull(''), isempty(tostring(dynamic(null)))")).toEqual([false, true]);
  });
});

describe('text operators', () => {
  it('finds whole terms with `has`', () => {
    expect(
      printed("'foo-bar' has 'bar', 'foobar' has 'bar', 'A B' has 'b', 'A B' has_cs 'b'"),
    ).toEqual([true, false, true, false]);
  });

  it('finds beginnings and ends of terms', () => {
    expect(printed("'foobar baz' hasprefix 'foo', 'foobar baz' hassuffix 'bar'")).toEqual([
      true,
      true,
    ]);
  });

  it('ignores case in `in~` and `=~`, and not in `in`', () => {
    expect(printed("'A' in~ ('a'), 'A' in ('a'), 'A' =~ 'a', 'x' !in ('y')")).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('looks for any or all terms of a list', () => {
    expect(printed("'one two' has_any ('two', 'x'), 'one two' has_all ('one', 'x')")).toEqual([
      true,
      false,
    ]);
  });

  it('matches by RE2 with the classes of Unicode', () => {
    expect(printed(String.raw`'١٢' matches regex @'^\d+$', 'é' matches regex @'^\w$'`)).toEqual([
      true,
      true,
    ]);
  });

  it('refuses what RE2 does not have', () => {
    expect(answer("print 'a' matches regex '(?=a)'").error).toBe('KQL3008');
  });
});

describe('dynamic values', () => {
  it('reads properties and elements, from the end too', () => {
    expect(printed("dynamic({'a':[1,2,3]}).a[-1], dynamic({'a':1}).b")).toEqual([3, null]);
  });

  it('keeps a real a real', () => {
    expect(
      printed("gettype(parse_json('1.0')), gettype(parse_json('1')), tostring(dynamic([1.0]))"),
    ).toEqual(['double', 'long', '[1.0]']);
  });

  it('treats `__proto__` as a name like any other', () => {
    expect(
      printed(
        `parse_json('{"__proto__":{"x":1}}').__proto__.x, bag_keys(dynamic({"__proto__":1}))`,
      ),
    ).toEqual([1, ['__proto__']]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('refuses to compare two of them', () => {
    expect(answer('print dynamic([1]) == dynamic([1])').error).toBe('KQL3003');
  });
});

describe('functions', () => {
  it('moves between time zones with their daylight saving', () => {
    expect(
      printed(
        "datetime_utc_to_local(datetime(2024-07-01 12:00), 'Europe/Oslo'), datetime_utc_to_local(datetime(2024-01-01 12:00), 'Europe/Oslo')",
      ),
    ).toEqual(['2024-07-01T14:00:00.0000000Z', '2024-01-01T13:00:00.0000000Z']);
  });

  it('holds addresses against networks of both kinds', () => {
    expect(
      printed(
        "ipv4_is_in_range('10.1.2.3', '10.0.0.0/8'), ipv4_is_private('172.32.0.1'), ipv6_is_in_range('2001:db8::1', '2001:db8::/32'), ipv4_is_in_range('x', '10.0.0.0/8')",
      ),
    ).toEqual([true, false, true, null]);
  });

  it('answers now() by the caller', () => {
    expect(printed('now(), ago(1h)')).toEqual([
      '2024-05-01T12:00:00.0000000Z',
      '2024-05-01T11:00:00.0000000Z',
    ]);
  });

  it('puts times into bins that begin at midnight', () => {
    expect(printed('bin(datetime(1955-03-04 05:06:07), 1h), bin(-3, 2), bin(7.5, 2.0)')).toEqual([
      '1955-03-04T05:00:00.0000000Z',
      -4,
      6,
    ]);
  });

  it('counts the length of an array, and of nothing else', () => {
    expect(printed("array_length(dynamic([1,2])), array_length(parse_json('5'))")).toEqual([
      2,
      null,
    ]);
  });

  it('measures great circles', () => {
    const [metres] = printed(
      'geo_distance_2points(-122.407628, 47.578557, -118.275287, 34.019056)',
    );
    expect(Math.round(Number(metres) / 1000)).toBe(1547);
  });

  it('inlines `let` functions, which see no columns', () => {
    expect(
      answer('let f = (x: long) { x * 2 }; datatable(x: long, y: long)[1, 5] | project f(y)').rows,
    ).toEqual([[10]]);
  });
});
