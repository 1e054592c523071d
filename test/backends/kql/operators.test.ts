import { describe, expect, it } from 'vitest';
import { answer, table } from './answer.ts';

const left = 'let L = datatable(k: long, v: string)[1, "a", 1, "b", 2, "c"];';
const right = 'let R = datatable(k: long, w: string)[1, "x", 3, "y"];';

describe('join', () => {
  it.each([
    [
      'inner',
      ['k', 'v', 'k1', 'w'],
      [
        [1, 'a', 1, 'x'],
        [1, 'b', 1, 'x'],
      ],
    ],
    ['innerunique', ['k', 'v', 'k1', 'w'], [[1, 'a', 1, 'x']]],
    [
      'leftouter',
      ['k', 'v', 'k1', 'w'],
      [
        [1, 'a', 1, 'x'],
        [1, 'b', 1, 'x'],
        [2, 'c', null, ''],
      ],
    ],
    [
      'rightouter',
      ['k', 'v', 'k1', 'w'],
      [
        [1, 'a', 1, 'x'],
        [1, 'b', 1, 'x'],
        [null, '', 3, 'y'],
      ],
    ],
    ['leftanti', ['k', 'v'], [[2, 'c']]],
    ['rightanti', ['k', 'w'], [[3, 'y']]],
    [
      'leftsemi',
      ['k', 'v'],
      [
        [1, 'a'],
        [1, 'b'],
      ],
    ],
    ['rightsemi', ['k', 'w'], [[1, 'x']]],
  ])('%s', (kind, names, rows) => {
    const found = answer(`${left}${right} L | join kind=${kind} R on k`);
    expect(found.names).toEqual(names);
    expect(found.rows).toEqual(rows);
  });

  it('leaves the keys of a lookup out', () => {
    expect(answer(`${left}${right} L | lookup R on k`).names).toEqual(['k', 'v', 'w']);
  });

  it('refuses keys of different types', () => {
    expect(answer(`${left} L | join kind=inner (print k = 'a') on k`).error).toBeDefined();
  });
});

describe('summarize', () => {
  it('answers one row for no rows, unless there are keys', () => {
    const empty = 'datatable(x: long)[]';
    expect(answer(`${empty} | summarize count(), sum(x), avg(x), max(x)`).rows).toEqual([
      [0, 0, { $real: 'nan' }, null],
    ]);
    expect(answer(`${empty} | summarize count() by x`).rows).toEqual([]);
  });

  it('names its columns, and again where a name is taken', () => {
    const found = answer(
      'datatable(k: long, v: long)[1, 2] | summarize arg_max(v, *), arg_min(v, k), count(), dcount(v) by k',
    );
    expect(found.names).toEqual(['k', 'v', 'v1', 'k1', 'count_', 'dcount_v']);
  });

  it('computes with several aggregates', () => {
    expect(
      answer('datatable(v: long)[1, 2, 3] | summarize x = sum(v) * 1.0 / count(), tostring(max(v))')
        .rows,
    ).toEqual([[2, '3']]);
  });

  it('refuses to group by a dynamic value', () => {
    expect(answer('print d = dynamic({}) | summarize count() by d').error).toBe('KQL2004');
  });
});

describe('order', () => {
  it('sorts nulls last downwards and first upwards', () => {
    const rows = 'datatable(x: long)[1, long(null), 2]';
    expect(answer(`${rows} | sort by x`).rows).toEqual([[2], [1], [null]]);
    expect(answer(`${rows} | sort by x asc`).rows).toEqual([[null], [1], [2]]);
    expect(answer(`${rows} | sort by x asc nulls last`).rows).toEqual([[1], [2], [null]]);
  });

  it('reads neighbours of serialized rows only', () => {
    const rows = 'datatable(x: long)[1, 2]';
    expect(answer(`${rows} | serialize | extend p = prev(x), n = next(x, 1, 9)`).rows).toEqual([
      [1, null, 2],
      [2, 1, 9],
    ]);
    const refused = answer(`${rows}\n| extend p = prev(x)`);
    expect([refused.error, refused.place]).toEqual(['KQL3005', '2:14']);
  });

  it('finds sessions', () => {
    const rows =
      'datatable(t: datetime)[datetime(2024-01-01 00:00), datetime(2024-01-01 00:04), datetime(2024-01-01 00:20)]';
    expect(
      answer(
        `${rows} | sort by t asc | extend s = row_window_session(t, 1h, 5m) | summarize count() by s`,
      ).rows,
    ).toEqual([
      ['2024-01-01T00:00:00.0000000Z', 2],
      ['2024-01-01T00:20:00.0000000Z', 1],
    ]);
  });
});

describe('mv-expand and mv-apply', () => {
  it('drops a row with an empty array, keeps one with null', () => {
    expect(
      answer(
        'datatable(i: long, d: dynamic)[1, dynamic([]), 2, dynamic(null), 3, dynamic([7, 8])] | mv-expand d to typeof(long)',
      ).rows,
    ).toEqual([
      [2, null],
      [3, 7],
      [3, 8],
    ]);
  });

  it('expands columns side by side', () => {
    expect(
      answer('print a = dynamic([1, 2]), b = dynamic(["x"]) | mv-expand with_itemindex=i a, b')
        .rows,
    ).toEqual([
      [1, 'x', 0],
      [2, null, 1],
    ]);
  });

  it('binds one element for several conditions', () => {
    const events = table(
      {
        id: 1,
        T: [
          { type: 'User', name: 'a' },
          { type: 'Role', name: 'b' },
        ],
      },
      { id: 2, T: [{ type: 'User', name: 'b' }] },
    );
    const query = 'E | mv-apply t = T on (where t.type == "User" and t.name == "b") | project id';
    expect(answer(query, { E: events }).rows).toEqual([[2]]);
  });

  it('aggregates within each row', () => {
    expect(
      answer(
        'datatable(d: dynamic)[dynamic([1, 5]), dynamic([])] | mv-apply x = d to typeof(long) on (summarize m = max(x))',
      ).rows,
    ).toEqual([
      [[1, 5], 5],
      [[], null],
    ]);
  });
});

describe('other operators', () => {
  it('draws columns out of a text', () => {
    expect(
      answer(
        `print s = 'user=bob id=7 end' | parse s with * 'user=' u ' id=' n: long ' ' rest`,
      ).rows[0]?.slice(1),
    ).toEqual(['bob', 7, 'end']);
    expect(answer(`print s = 'nothing' | parse-where s with 'user=' u`).rows).toEqual([]);
  });

  it('keeps columns of one name and two types apart in a union', () => {
    const found = answer('union (print x = 1), (print x = "a")');
    expect(found.names).toEqual(['x_long', 'x_string']);
    expect(found.rows).toEqual([
      [1, ''],
      [null, 'a'],
    ]);
  });

  it('forgives missing tables in a fuzzy union', () => {
    expect(answer('union isfuzzy=true Nowhere, (print x = 1)').rows).toEqual([[1]]);
  });

  it('fills series where there are no rows', () => {
    expect(
      answer(
        'datatable(t: long, v: long)[1, 10, 3, 30] | make-series s = sum(v) default = 0 on t from 1 to 4 step 1',
      ).rows,
    ).toEqual([
      [
        [10, 0, 30],
        [1, 2, 3],
      ],
    ]);
  });

  it('unpacks bags into typed columns', () => {
    const found = answer('print d = dynamic({"b": "x", "a": 1}) | evaluate bag_unpack(d)');
    expect([found.names, found.types, found.rows]).toEqual([
      ['a', 'b'],
      ['long', 'string'],
      [[1, 'x']],
    ]);
  });

  it('reads the lists of the customer', () => {
    const vip = table({ SearchKey: 'a@x', Upn: 'a@x' });
    const query = `print Upn = 'a@x' | where Upn in~ ((_GetWatchlist('vip') | project tostring(Upn)))`;
    expect(answer(query, {}, { watchlists: new Map([['vip', vip]]) }).rows).toEqual([['a@x']]);
    expect(answer(query).error).toBe('KQL3011');
  });

  it('follows sequences with scan', () => {
    expect(
      answer(
        'range x from 1 to 3 step 1 | scan declare (sum: long = 0) with (step s: true => sum = x + s.sum;)',
      ).rows,
    ).toEqual([
      [1, 1],
      [2, 3],
      [3, 6],
    ]);
  });
});
