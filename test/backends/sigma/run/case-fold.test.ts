import { expect, it } from 'vitest';
import { foldCase } from '../../../../src/backends/sigma/run/case-fold.ts';

it('folds every code point as the standard says, which regular expressions with i and u follow', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x1ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const ch = String.fromCodePoint(code);
    const folded = foldCase(ch);
    const escaped = ch.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    const equal = new RegExp(`^${escaped}$`, 'iu');
    if (!equal.test(folded)) wrong.push(ch);
    for (const other of [ch.toUpperCase(), ch.toLowerCase()]) {
      const isSingle = [...other].length === 1;
      if (isSingle && equal.test(other) !== (foldCase(other) === folded))
        wrong.push(`${ch}${other}`);
    }
  }
  expect(wrong).toEqual([]);
});
