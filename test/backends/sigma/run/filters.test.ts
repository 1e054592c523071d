import { describe, expect, it } from 'vitest';
import { places, results, rule } from '../support/rules.ts';

const target = rule('s:\n    A: x\ncondition: s').replace(
  'title: T\n',
  'title: T\nname: target\nid: 00000000-0000-4000-8000-00000000000A\n',
);
const other = rule('s:\n    A: x\ncondition: s').replace('title: T\n', 'title: Other\n');

function filter(rules: string, condition = 'not selection', product = 'test'): string {
  return `title: F\nlogsource:\n    product: ${product}\nfilter:\n    rules: ${rules}\n    selection:\n        U|startswith: adm_\n    condition: ${condition}\n`;
}

const events = [{ A: 'x' }, { A: 'x', U: 'adm_1' }, { U: 'adm_2' }];
const run = (...documents: string[]): Record<string, readonly number[]> =>
  Object.fromEntries(results(documents.join('---\n'), events).matched);

describe('global filters', () => {
  it('suppress the matches of the rules they name, by name or id, and of no other', () => {
    expect(run(target, other, filter('[target]'))).toEqual({ T: [0], Other: [0, 1] });
    expect(run(target, other, filter('[00000000-0000-4000-8000-00000000000a]'))).toEqual({
      T: [0],
      Other: [0, 1],
    });
  });

  it('apply to any rule of their log source', () => {
    expect(run(filter('any'), target, other)).toEqual({ T: [0], Other: [0] });
    expect(run(filter('any', 'not selection', 'elsewhere'), target)).toEqual({ T: [0, 1] });
  });

  it('are warned about when they apply to nothing', () => {
    expect(places([target, filter('[nobody]')].join('---\n'))).toEqual(['SIG4045 11:1']);
  });

  it('are refused where tools disagree about what they keep', () => {
    expect(places([target, filter('[target]', 'selection')].join('---\n'))).toEqual([
      'SIG4035 18:16',
    ]);
    expect(
      places([target, filter('[target]', 'not selection and selection')].join('---\n')),
    ).toEqual(['SIG4035 18:16']);
  });
});
