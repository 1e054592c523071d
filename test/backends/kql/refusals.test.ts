import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';

describe('what is refused', () => {
  it.each([
    ['print rand()', 'KQL3001', '1:7'],
    ['print x = 1\n| evaluate autocluster()', 'KQL3001', '2:3'],
    ['print x = 1 | reduce by tostring(x)', undefined, undefined],
    ["print a = 'x' | where a == 1", 'KQL3003', '1:23'],
    ["print geo_info_from_ip_address('1.2.3.4')", 'KQL3001', '1:7'],
    ["externaldata(a: string)['https://example.org/x.csv']", 'KQL3001', '1:1'],
    ['.show tables', 'KQL2006', '1:1'],
    ['', 'KQL2006', '1:1'],
    ['let x = 1;', 'KQL2006', '1:1'],
    ['print datetime(2024-13-45)', 'KQL2009', '1:7'],
    ['Nowhere | take 1', 'KQL2003', '1:1'],
    ['print 1 | wheer x', 'KQL2001', '1:11'],
    ['print x = 1 | where y == 2', 'KQL2003', '1:21'],
    ['print x = 1 | take -1', 'KQL3004', '1:15'],
  ])('%s', (query, code, place) => {
    const found = answer(query);
    if (code === undefined) expect(found.error).toBeDefined();
    else expect([found.error, found.place]).toEqual([code, place]);
  });

  it('refuses calls without end', () => {
    expect(
      answer('let f = (x: long) { x }; let g = (x: long) { f(f(x)) }; print g(1)').rows,
    ).toEqual([[1]]);
  });
});

describe('limits', () => {
  it('stops at the deadline', () => {
    const found = answer(
      'range x from 1 to 1000000000000 step 1 | count',
      {},
      { expired: () => true },
    );
    expect(found.error).toBe('KQL3006');
  });

  it('stops at the number of rows', () => {
    const found = answer('range x from 1 to 1000000000000 step 1 | count', {}, { maxRows: 1000 });
    expect(found.error).toBe('KQL3007');
    const product =
      'let T = range x from 1 to 100 step 1 | extend k = 1; T | join kind=inner T on k | count';
    expect(answer(product, {}, { maxRows: 1000 }).error).toBe('KQL3007');
  });

  it('refuses a range that goes nowhere', () => {
    expect(answer('range x from 1 to 2 step 0').error).toBeDefined();
  });

  it('answers a hostile pattern in time', () => {
    const text = 'a'.repeat(5000);
    expect(answer(`print '${text}' matches regex '^(a+)+$'`).rows).toEqual([[true]]);
    expect(answer(`print '${text}!' matches regex '^(a+)+$'`).rows).toEqual([[false]]);
  });

  it('reads a query of a megabyte, and refuses one that is too deep', () => {
    const list = Array.from({ length: 5000 }, (_, at) => `"value-${at}"`).join(',');
    expect(answer(`print x = 'value-7' | where x in (${list}) | count`).rows).toEqual([[1]]);
    expect(answer(`print strlen('${'x'.repeat(1_000_000)}')`).rows).toEqual([[1_000_000]]);
    const deep = Array.from({ length: 3000 }, (_, at) => `x == ${at}`).join(' or ');
    expect(answer(`print x = 1 | where ${deep}`).error).toBe('KQL2008');
    expect(answer(`print ${'('.repeat(5000)}1${')'.repeat(5000)}`).error).toBeDefined();
  });
});
