import { describe, expect, it } from 'vitest';
import { readCsvRows } from '../../../src/backends/kql/run/data/csv-rows.ts';
import { DataFault } from '../../../src/backends/kql/run/data/data-fault.ts';
import { readJsonRows } from '../../../src/backends/kql/run/data/json-rows.ts';
import type { Frame } from '../../../src/backends/kql/run/table/frame.ts';
import type { ColumnDeclaration } from '../../../src/backends/kql/syntax.ts';
import { answer } from './answer.ts';

function json(text: string | Buffer, columns: readonly ColumnDeclaration[] = []): Frame {
  return readJsonRows([Buffer.from(text)], columns);
}

function csv(text: string, columns: readonly ColumnDeclaration[] = []): Frame {
  return readCsvRows([Buffer.from(text)], columns, { separator: ',' });
}

function fault(read: () => unknown): readonly [string, number] | undefined {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof DataFault) return [thrown.diagnostic('f').code, thrown.line];
    throw thrown;
  }
  return undefined;
}

function shown(frame: Frame): readonly unknown[] {
  const { types, rows } = answer('T', { T: frame });
  return [types, rows];
}

describe('JSON rows', () => {
  it('infers the type of each column', () => {
    const text =
      '{"a":1,"b":"x","c":true,"d":1.5,"t":"2024-01-01T00:00:00Z","o":{}}\n{"a":2,"d":2}';
    expect(shown(json(text))).toEqual([
      ['long', 'string', 'bool', 'real', 'datetime', 'dynamic'],
      [
        [1, 'x', true, 1.5, '2024-01-01T00:00:00.0000000Z', {}],
        [2, '', null, 2, null, null],
      ],
    ]);
  });

  it('keeps every digit past 2^53, and reals reals', () => {
    const frame = json('{"n":9007199254740993,"d":{"x":1.0}}');
    expect(answer('T | project n, tostring(d)', { T: frame }).rows).toEqual([
      [{ $long: '9007199254740993' }, '{"x":1.0}'],
    ]);
  });

  it('reads the first and the last day', () => {
    const columns = [{ name: 't', type: 'datetime' }] as const;
    const text = '{"t":"0001-01-01T00:00:00Z"}\n{"t":"9999-12-31T23:59:59.9999999Z"}';
    expect(shown(json(text, columns))[1]).toEqual([
      ['0001-01-01T00:00:00.0000000Z'],
      ['9999-12-31T23:59:59.9999999Z'],
    ]);
    expect(fault(() => json('{"t":"0000-01-01T00:00:00Z"}', columns))).toEqual(['KQL3103', 1]);
  });

  it('makes a column of mixed types dynamic', () => {
    expect(shown(json('{"a":1}\n{"a":"x"}'))).toEqual([['dynamic'], [[1], ['x']]]);
  });

  it('converts to the types that are known, or says where it cannot', () => {
    const columns = [
      { name: 'ResultType', type: 'string' },
      { name: 'N', type: 'int' },
    ] as const;
    expect(shown(json('{"ResultType":50126,"N":"7"}', columns))[1]).toEqual([['50126', 7]]);
    expect(fault(() => json('{"N":1}\n{"N":"many"}', columns))).toEqual(['KQL3103', 2]);
  });

  it('lets the last of equal keys count, and touches no prototype', () => {
    expect(shown(json('{"a":1,"a":2,"__proto__":{"polluted":true}}'))).toEqual([
      ['long', 'dynamic'],
      [[2, { polluted: true }]],
    ]);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    ['a line cut off', '{"a":1}\n{"a":', ['KQL3101', 2]],
    ['another value', '{"a":1}\n[1]', ['KQL3101', 2]],
    ['an empty file', '', ['KQL3105', 1]],
    ['JSON that is too deep', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, ['KQL3101', 1]],
    ['an array cut off', '[{"a":1},', ['KQL3101', 1]],
  ])('says where %s is', (_, text, expected) => {
    expect(fault(() => json(text))).toEqual(expected);
  });

  it('says where bytes are no UTF-8', () => {
    expect(fault(() => json(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])))).toEqual([
      'KQL3102',
      1,
    ]);
  });

  it('reads a byte order mark, blank lines, carriage returns and arrays', () => {
    expect(shown(json('\ufeff{"a":1}\r\n\r\n{"a":2}\r\n'))[1]).toEqual([[1], [2]]);
    expect(shown(json('\ufeff [{"a":1},{"a":2}]'))[1]).toEqual([[1], [2]]);
  });

  it('joins lines that come in pieces', () => {
    const pieces = ['{"a":', '1}\n{"', 'a":2}'].map((piece) => Buffer.from(piece));
    expect(shown(readJsonRows(pieces, []))[1]).toEqual([[1], [2]]);
  });

  it('has rows for a known table without any', () => {
    const columns = [{ name: 'a', type: 'long' }] as const;
    expect(shown(json('', columns))).toEqual([['long'], []]);
  });
});

describe('CSV rows', () => {
  it('reads quotes, and lines within them', () => {
    expect(shown(csv('a,b\n"x ""y""","1\n2"\nz,y\n'))[1]).toEqual([
      ['x "y"', '1\n2'],
      ['z', 'y'],
    ]);
  });

  it('infers numbers, but no identifiers with leading zeros', () => {
    expect(shown(csv('n,id,r\n1,007,1.5\n2,008,2.0\n'))).toEqual([
      ['long', 'string', 'real'],
      [
        [1, '007', 1.5],
        [2, '008', 2],
      ],
    ]);
  });

  it('says where a record is too wide or a quote does not end', () => {
    expect(fault(() => csv('a,b\n1,2\n1,2,3'))).toEqual(['KQL3104', 3]);
    expect(fault(() => csv('a\n"x'))).toEqual(['KQL3106', 2]);
  });
});
