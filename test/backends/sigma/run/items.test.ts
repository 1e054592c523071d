import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/values/json.ts';
import { matches, rule, selection } from '../support/rules.ts';

const a = (...values: JsonObject[string][]): readonly JsonObject[] => values.map((A) => ({ A }));

describe('values', () => {
  it.each<[string, readonly JsonObject[], readonly number[]]>([
    ['A: ÅSE', a('åse', 'ÅSE', 'ase'), [0, 1]],
    ["A: 'straße'", a('STRAẞE', 'STRASSE'), [0]],
    ['A: ΣΊΣΥΦΟΣ', a('Σίσυφος', 'σίσυφοσ'), [0, 1]],
    ['A: kelvin', a('\u212Aelvin'), [0]],
    ['A: istanbul', a('İstanbul', 'ıstanbul', 'ISTANBUL'), [2]],
    ["A: 'a?c'", a('a😀c', 'abc', 'abbc'), [0, 1]],
    ["A: '??'", a('😀', '😀a', 'ab'), [1, 2]],
    ["A: '*?'", a('', 'a', '😀'), [1, 2]],
    ["A: 'a*b*c'", a('abc', 'aXbXc', 'acb', 'abcabc', 'ab'), [0, 1, 3]],
    ["A: 'a*a'", a('a', 'aa', 'aba'), [1, 2]],
    ["A: 'a\\\\\\\\b'", a('a\\\\b', 'a\\b'), [0]],
    ["A: 'end\\'", a('end\\', 'end'), [0]],
    ['A: 5', a(5, '5', 5.5, '05', '5.0', true, 'five'), [0, 1, 3, 4]],
    ["A: '5'", a(5, '5', '05'), [0, 1]],
    ['A: 1.5', a(1.5, '1.5', '1.50', 1), [0, 1, 2]],
    ['A: 9007199254740993', a(9007199254740993n, 9007199254740992, '9007199254740993'), [0, 2]],
    ['A: true', a(true, 'TRUE', 1, 'yes'), [0, 1]],
    ['A: null', [{ A: null }, {}, { A: '' }, { A: [null, 'x'] }], [0, 1, 3]],
    ["A: ''", a('', null, ' '), [0]],
    ["A: '*'", a('', 'x', 0, null, []), [0, 1, 2]],
    ['A: [x, y]', a('X', 'y', 'z', ['z', 'y']), [0, 1, 3]],
    ['A: \'{"b":1}\'', a({ b: 1 }), [0]],
  ])('%s', (line, events, expected) => {
    expect(matches(selection(line), events)).toEqual(expected);
  });
});

describe('modifiers', () => {
  it.each<[string, readonly JsonObject[], readonly number[]]>([
    ['A|contains|all: [foo, bar]', a('bar foo', 'foo', ['foo', 'bar']), [0, 2]],
    ["A|contains: ''", a('', 'x', null), [0, 1]],
    ["A|startswith: 'a*c'", a('axxcd', 'xac', 'AC'), [0, 2]],
    ["A|endswith: '?c'", a('abc', 'c', 'xC'), [0, 2]],
    ["A|endswith: '\\cmd.exe'", a('C:\\Windows\\CMD.EXE', 'cmd.exe'), [0]],
    ['A|cased: Ab', a('Ab', 'ab'), [0]],
    ['A|contains|cased: Ab', a('xAbx', 'xabx'), [0]],
    ['A|neq: a', a('a', 'A', 'b', null), [2, 3]],
    ['A|neq: 5', a(5, '5', 6), [2]],
    ['A|contains|all|neq: [a, b]', a('ab', 'a', 'c'), [1, 2]],
    ["A|re: '(?i)^adm'", a('ADMIN', 'xadmin'), [0]],
    ["A|re|m: '^b$'", a('a\nb\nc', 'ab'), [0]],
    ["A|re|startswith: 'b|c'", a('ba', 'ab', 'ca'), [0, 2]],
    ["A|re: '\\*'", a('*', 'x'), [0]],
    ["A|re: '^5$'", a(5, '5', 55), [0, 1]],
    ["A|base64: 'a\\*b'", a('YSpi'), [0]],
    ["A|base64offset|contains: 'ä'", a('w6Q=', 'YcOk', 'eHjDpA=='), [0, 1, 2]],
    ['A|utf16le|base64: cmd', a('YwBtAGQA', 'Y21k'), [0]],
    ['A|utf16be|base64: cmd', a('AGMAbQBk'), [0]],
    ['A|utf16|base64: cmd', a('//5jAG0AZAA='), [0]],
    ['A|wide|base64offset|contains: cmd', a('xxYwBtAGQAxx'), [0]],
    [
      "A|windash|contains: ' -a'",
      a('x -a', 'x /a', 'x –a', 'x —a', 'x ―a', 'x a'),
      [0, 1, 2, 3, 4],
    ],
    ["A|windash: '/a-b'", a('-a/b', '/a–b', 'a-b'), [0, 1]],
    [
      'A|cidr: 10.0.0.0/8',
      a('10.255.0.1', ' 10.0.0.1 ', '11.0.0.1', '10.0.0.01', '::ffff:10.0.0.1'),
      [0, 1],
    ],
    ['A|cidr: [192.168.0.0/30, 1.2.3.4]', a('192.168.0.3', '192.168.0.4', '1.2.3.4'), [0, 2]],
    ["A|cidr: '::/0'", a('::1', '1.2.3.4', 'fe80::1%eth0', '::ffff:1.2.3.4'), [0, 2, 3]],
    ["A|cidr: '2001:db8::/127'", a('2001:db8::1', '2001:db8::2', '2001:0DB8:0:0:0:0:0:1'), [0, 2]],
    ['A|gt: 10', a(11, '11', 10, 'eleven', true, null, [1, 12]), [0, 1, 6]],
    ['A|lte: -1.5', a(-1.5, '-2', '-1.5e0', 0), [0, 1, 2]],
    ['A|lt: 9007199254740993', a(9007199254740992, '9007199254740993'), [0]],
    [
      'A|hour: 23',
      a('2026-01-01T23:59:59.9999999Z', '2026-01-01T01:30:00+02:30', '2026-01-01', 'never'),
      [0, 1],
    ],
    ['A|week: 53', a('2026-12-31T00:00:00Z', '2027-01-03', '2027-01-04'), [0, 1]],
    ['A|minute: [0, 30]', a('2026-01-01T00:30:00Z', '2026-01-01T00:31:00Z'), [0]],
    ['A|year: 2026', a(1767225600, 1767225600000, '2025-12-31T23:59:59Z'), [0, 1]],
    ['A|exists: true', [{ A: null }, { A: [] }, {}, { A: '' }], [0, 1, 3]],
    ['A|exists: false', [{ A: null }, {}], [1]],
    [
      'A|fieldref: B',
      [
        { A: 'x', B: 'X' },
        { A: 5, B: '5' },
        { A: null, B: null },
        { A: ['x', 'y'], B: ['y'] },
      ],
      [0, 1, 3],
    ],
    ['A|fieldref|contains: b.c', [{ A: 'xyz', b: { c: 'Y' } }, { A: 'xyz' }], [0]],
    [
      'A|fieldref|startswith|cased: B',
      [
        { A: 'xy', B: 'x' },
        { A: 'Xy', B: 'x' },
      ],
      [0],
    ],
    ['A|fieldref|neq: B', [{ A: 'x', B: 'x' }, { A: 'x', B: 'y' }, {}], [1, 2]],
  ])('%s', (line, events, expected) => {
    expect(matches(selection(line), events)).toEqual(expected);
  });

  it('replaces placeholders by each of their values, wildcards and all', () => {
    const placeholders = new Map([
      ['admins', ['adm*', 'r?ot']],
      ['n', [5]],
    ]);
    const events = a('xadmins', 'admin', 'root', '%admins%', 'a5b', 'a%5b');
    const run = (line: string): readonly number[] =>
      matches(selection(line), events, { placeholders });
    expect(run("A|expand: '%admins%'")).toEqual([1, 2]);
    expect(run("A|expand: 'a%n%b'")).toEqual([4]);
    expect(run("A|expand: 'a\\%%n%b'")).toEqual([5]);
    expect(run("A: '%admins%'")).toEqual([3]);
  });
});

describe('fields', () => {
  const line = (field: string): string => selection(`${field}: x`);

  it.each<[string, JsonObject, boolean]>([
    ['a.b', { a: { b: 'x' } }, true],
    ['a.b', { 'a.b': 'x' }, true],
    ['a.b', { 'a.b': 'y', a: { b: 'x' } }, false],
    ['a.b.c', { a: { 'b.c': 'x' } }, true],
    ['a.b.c', { 'a.b': [{ c: 'y' }, { c: ['x'] }] }, true],
    ['a.b', { a: [[{ b: 'x' }]] }, true],
    ['a.length', { a: 'x' }, false],
    ['A', { a: 'x' }, false],
    ['__proto__', JSON.parse('{"__proto__": "x"}'), true],
    ['__proto__.x', {}, false],
    ['constructor.name', {}, false],
    ['toString', {}, false],
  ])('%s in %j', (field, event, isMatch) => {
    expect(matches(line(field), [event])).toEqual(isMatch ? [0] : []);
  });

  it('takes an absent field for a false comparison and a true negation', () => {
    const yaml = rule('s:\n    A: x\nf:\n    B|gt: 5\ncondition: s and not f');
    expect(matches(yaml, [{ A: 'x' }, { A: 'x', B: 6 }, { A: 'x', B: null }])).toEqual([0, 2]);
  });
});

describe('keywords', () => {
  const events: readonly JsonObject[] = [
    { a: 'a FOO b' },
    { a: { b: ['bar'] } },
    { foo: 1 },
    { a: 15 },
    { a: true },
  ];

  it.each<[string, readonly number[]]>([
    ['s:\n    - foo\n    - bar', [0, 1]],
    ['s: foo', [0]],
    ["s:\n    '|all':\n        - foo\n        - ' b'", [0]],
    ["s:\n    '|re': 'F.O'", [0]],
    ["s:\n    '|cased': foo", []],
    ["s:\n    - 'a*b'", [0]],
    ['s:\n    - 15', [3]],
    ['s:\n    - true', [4]],
    ['s:\n    - foo\n    - a.b: bar', [0, 1]],
  ])('%s', (search, expected) => {
    expect(matches(rule(`${search}\ncondition: s`), events)).toEqual(expected);
  });
});
