import { describe, expect, it } from 'vitest';
import { modifiers } from '../../../../src/backends/sigma/modifiers.ts';
import { findings, places, rule, selection } from '../support/rules.ts';

describe('chains of modifiers', () => {
  it.each([
    ["A|re|i|m|s: 'x'", []],
    ["A|base64offset|contains: 'x'", []],
    ["A|utf16le|base64offset|contains: 'x'", []],
    ['A|contains|all: [x, y]', []],
    ['A|fieldref|startswith: B', []],
    ['A|neq: 5', []],
    ['A|hour|gte: 5', ['SIG4017']],
    ['A|exists: true', []],
    ["A|windash|contains: '-x'", []],
    ["A|lt: '5'", ['SIG4014']],
    ['A|exists: yes please', ['SIG4014']],
    ["A|contains|re: 'x'", ['SIG4014']],
    ["A|i: 'x'", ['SIG4014']],
    ['A|contains: 5', ['SIG4014']],
    ['A|contains: null', ['SIG4014']],
    ["A|re|cased: 'x'", ['SIG4014']],
    ["A|contains|contains: 'x'", ['SIG4014']],
    ["A|cidr|contains: '10.0.0.0/8'", ['SIG4014']],
    ["'|exists': true", ['SIG4014']],
    ["'|startswith': x", ['SIG4014']],
    ['A|: x', ['SIG4013']],
    ['A|containz: x', ['SIG4013']],
    ["A|re|ignorecase: 'x'", ['SIG4016']],
    ['A|all: x', ['SIG4017']],
    ['A: [x, null]', ['SIG4017']],
  ])('%s', (line, codes) => {
    expect(findings(selection(line)).map((found) => found.code)).toEqual(codes);
  });

  it('guesses what was meant', () => {
    const [found] = findings(selection('A|containz: x'));
    expect(found?.help).toBe("did you mean 'contains'?");
  });

  it('points at the key for a modifier and at the value for a value', () => {
    expect(places(rule('selection:\n    A|nope: x\n    B|lt: x\ncondition: selection'))).toEqual([
      'SIG4013 6:9',
      'SIG4014 7:15',
    ]);
  });

  it('knows where each spelling comes from', () => {
    for (const [name, entry] of Object.entries(modifiers)) {
      if ('sameAs' in entry) expect(Object.keys(modifiers), name).toContain(entry.sameAs);
    }
  });
});
