import { describe, expect, it } from 'vitest';
import { matches, places, rule } from '../support/rules.ts';

const searches =
  'a:\n    A: x\nb:\n    B: x\nnotepad:\n    C: x\norder:\n    D: x\nandroid:\n    E: x\n_f:\n    F: x\n';
const events = [
  { A: 'x' },
  { B: 'x' },
  { C: 'x' },
  { D: 'x' },
  { E: 'x' },
  { F: 'x' },
  { A: 'x', B: 'x' },
  {},
];

describe('conditions', () => {
  it.each([
    ['a', [0, 6]],
    ['a and b', [6]],
    ['a or b and notepad', [0, 6]],
    ['(a or b) and not b', [0]],
    ['not a and not b', [2, 3, 4, 5, 7]],
    ['not not a', [0, 6]],
    ['not(a)and(b)', [1]],
    ['notepad', [2]],
    ['not notepad and android', [4]],
    ['order or android', [3, 4]],
    ['1 of them', [0, 1, 2, 3, 4, 6]],
    ['1 of _*', [5]],
    ['all of them', []],
    ['all of a*', []],
    ['1 of a*', [0, 4, 6]],
    ['any of a*', [0, 4, 6]],
    ['1 of *o*', [2, 3, 4]],
    ['not 1 of *', [5, 7]],
    ['1 of a* and not 1 of b*', [0, 4]],
    ['a  \n  or   b', [0, 1, 6]],
  ])('%s', (condition, expected) => {
    expect(matches(rule(`${searches}condition: ${JSON.stringify(condition)}`), events)).toEqual(
      expected,
    );
  });

  it('takes a list of conditions as alternatives', () => {
    expect(matches(rule(`${searches}condition:\n    - a\n    - order`), events)).toEqual([0, 3, 6]);
  });

  it.each([
    ['a and', 'SIG4020 17:21'],
    ['a b', 'SIG4020 17:18'],
    ['(a', 'SIG4020 17:16'],
    ['a)', 'SIG4020 17:17'],
    ['and a', 'SIG4020 17:16'],
    ['2 of them', 'SIG4020 17:16'],
    ['1 of', 'SIG4020 17:16'],
    ['a*', 'SIG4020 17:16'],
    ['a | count() > 5', 'SIG4020 17:18'],
    ['a or selektion', 'SIG4021 17:21'],
    ['1 of nothing_*', 'SIG4022 17:16'],
    ['a AND b', 'SIG4023 17:18'],
  ])('%s is refused or warned about at its place', (condition, place) => {
    expect(places(rule(`${searches}condition: ${condition}`))).toEqual([place]);
  });

  it('survives ten thousand brackets and negations', () => {
    const brackets = `${'('.repeat(10_000)}a${')'.repeat(10_000)}`;
    expect(places(rule(`${searches}condition: ${brackets}`))[0]).toMatch(/^SIG4020/);
    expect(places(rule(`${searches}condition: ${'not '.repeat(10_000)}a`))[0]).toMatch(/^SIG4020/);
  });
});
