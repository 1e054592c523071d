import { describe, expect, it } from 'vitest';
import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';
import { findings, places, rule, selection } from '../support/rules.ts';

const head = 'title: T\nlogsource:\n    product: test\n';

describe('files that are not what they seem', () => {
  it.each([
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, 0x74, 0x00]), 'SIG4001 1:1'],
    ['UTF-16, big endian', Uint8Array.from([0xfe, 0xff, 0x00, 0x74]), 'SIG4001 1:1'],
    ['UTF-16 without a mark', Uint8Array.from([0x74, 0x00, 0x69, 0x00]), 'SIG4001 1:1'],
    [
      'a broken byte',
      Buffer.concat([Buffer.from('title: ä\nid: x'), Buffer.from([0xff])]),
      'SIG4001 2:6',
    ],
    ['nothing', '', 'SIG4007 1:1'],
    ['a list', '- a\n- b\n', 'SIG4007 1:1'],
    ['a text', 'hello', 'SIG4007 1:1'],
  ])('%s', (_, content, place) => {
    expect(places(content)).toEqual([place]);
  });

  it('takes a byte order mark and CR LF, and counts lines as editors do', () => {
    const yaml = selection('A|nope: x').replaceAll('\n', '\r\n');
    expect(places(`\uFEFF${yaml}`)).toEqual(['SIG4013 6:9']);
  });
});

describe('YAML', () => {
  it('names the tab', () => {
    expect(places(`${head}detection:\n\tselection:\n`)).toEqual(['SIG4002 5:1']);
  });

  it('refuses a key that stands twice, and shows the first', () => {
    const [found] = findings(rule('selection:\n    A: x\n    A: y\ncondition: selection'));
    expect(found?.code).toBe('SIG4004');
    expect(found?.at.span.start).toEqual({ line: 7, column: 9 });
    expect(found?.related[0]?.span.start).toEqual({ line: 6, column: 9 });
  });

  it('refuses a bomb of aliases without unfolding it', () => {
    const levels = Array.from({ length: 30 }, (_, at) => {
      const list = Array.from({ length: 10 }, () => (at === 0 ? 'x' : `*a${at - 1}`));
      return `a${at}: &a${at} [${list.join(', ')}]`;
    });
    expect(places(`${head}${levels.join('\n')}\n`)[0]).toMatch(/^SIG4003 /);
  });

  it('follows an honest alias', () => {
    const yaml = rule('one: &one\n    A: x\ntwo: *one\ncondition: one and two');
    expect(places(yaml)).toEqual([]);
  });

  it.each([
    ['an alias of itself', 'A: &a [*a]', 'SIG4003'],
    ['an unknown alias', 'A: *b', 'SIG4003'],
    ['a merge key', '<<: {A: x}', 'SIG4003'],
    ['a foreign tag', 'A: !python/object x', 'SIG4003'],
    ['a key that is a number', '4624: x', 'SIG4005'],
    ['a key that is null', '~: x', 'SIG4005'],
    ['a key that is a boolean', 'true: x', 'SIG4005'],
    ['a key that is a list', '? [a]\n    : x', 'SIG4005'],
  ])('%s', (_, line, code) => {
    expect(findings(selection(line)).map((found) => found.code)).toContain(code);
  });

  it.each([
    'yes',
    'No',
    'on',
    'OFF',
    '010',
    '0o17',
    '0b11',
    '08',
    '1:30',
    '1_000',
    '2024-01-01',
    '1e3',
    '=',
  ])('refuses %s, which YAML 1.1 and 1.2 read differently', (text) => {
    expect(places(selection(`A: ${text}`))).toEqual(['SIG4006 6:12']);
    expect(places(selection(`A: '${text}'`))).toEqual([]);
  });

  it('leaves dates outside the detection alone', () => {
    expect(places(`date: 2024-01-01\nauthor: no\n${selection('A: x')}`)).toEqual([]);
  });

  it('goes on after a document that is broken', () => {
    const yaml = `${selection('A: x')}---\ntitle: "open\n---\n${selection('B: y')}`;
    const { documents } = readSigma('rules.yml', yaml);
    expect(documents.map((one) => one.document?.kind)).toEqual(['rule', undefined, 'rule']);
    expect(documents[1]?.diagnostics[0]?.at.span.start.line).toBeGreaterThan(7);
  });
});

describe('rules', () => {
  it.each([
    ['no condition', `${head}detection:\n    a:\n        A: x\n`, 'SIG4010 5:5'],
    ['no detection', 'title: T\n', 'SIG4007 1:1'],
    ['no title', selection('A: x').replace('title: T\n', ''), 'SIG4010 1:1'],
    [
      'no log source',
      'title: T\ndetection:\n    a:\n        A: x\n    condition: a\n',
      'SIG4010 1:1',
    ],
    ['an empty list', selection('A: []'), 'SIG4012 6:12'],
    ['an empty map', rule('selection: {}\ncondition: selection'), 'SIG4012 5:16'],
    ['a map for a value', selection('A: {b: c}'), 'SIG4011 6:12'],
    ['a list in a list', selection('A: [[x]]'), 'SIG4011 6:13'],
    ['infinity', selection('A: .inf'), 'SIG4011 6:12'],
    ['look-around', selection("A|re: '(?!x)'"), 'SIG4051 6:15'],
    ['a back-reference', selection("A|re: '(a)\\1'"), 'SIG4051 6:15'],
    ['host bits', selection('A|cidr: 10.0.0.1/8'), 'SIG4052 6:17'],
    ['no network', selection('A|cidr: elsewhere'), 'SIG4052 6:17'],
    ['a placeholder without values', selection("A|expand: '%x%'"), 'SIG4050 6:19'],
    ['a wildcard in base64', selection("A|base64: 'a*'"), 'SIG4015 6:19'],
  ])('%s', (_, yaml, place) => {
    expect(places(yaml)).toEqual([place]);
  });

  it('takes a list of ten thousand values', () => {
    const values = Array.from({ length: 10_000 }, (_, at) => `value${at}`).join(', ');
    expect(places(selection(`A: [${values}]`))).toEqual([]);
  });

  it.each(['null', 'true', '5', "'text'", '[a]', '{a: b}'])(
    'survives %s in every place',
    (value) => {
      const fields = ['title', 'logsource', 'detection', 'correlation', 'filter'];
      for (const field of fields) {
        const yaml = `${selection('A: x').replace(new RegExp(`^${field}:.*(\\n .*)*`, 'm'), '')}${field}: ${value}\n`;
        expect(readSigma('rule.yml', yaml).documents).toHaveLength(1);
      }
    },
  );
});
