import { existsSync, readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { refused, supportPage, supported } from '../../../src/backends/kql/run/support.ts';

const root = new URL('../../../', import.meta.url);
const coverage = new URL('../shared/design/research/kql-coverage.md', root);

/** The features that cover a share of a set of queries, as the coverage note lists them. */
function tier(text: string, set: string, most: number): readonly string[] {
  const start = text.indexOf(`## ${set} `);
  const end = text.indexOf('\n## ', start + 1);
  const section = text.slice(start, end < 0 ? undefined : end);
  return [...section.matchAll(/^\*\*\+(\d+)%:\*\* (.*)$/gm)].flatMap(([, share, line = '']) =>
    Number(share) <= most ? [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name) : [],
  );
}

const kinds: Readonly<Record<string, string>> = {
  fn: 'function',
  agg: 'aggregate',
  plugin: 'plugin',
};

describe('docs/kql-support.md', () => {
  it('is what the registry says', async () => {
    const page = readFileSync(new URL('docs/kql-support.md', root), 'utf8');
    const options = { parser: 'markdown', singleQuote: true, printWidth: 100 } as const;
    expect(page).toBe(await format(supportPage(), options));
  });

  it.skipIf(!existsSync(coverage))('names every feature that real queries need', () => {
    const text = readFileSync(coverage, 'utf8');
    const all = new Set([...supported().values()].flat());
    const missing = [...tier(text, 'analytic', 99), ...tier(text, 'all', 95)].filter((feature) => {
      const [kind = '', name = ''] = feature.split(/:(.*)/s);
      const known = kinds[kind];
      return known !== undefined && !all.has(name) && !(`${known} ${name}` in refused);
    });
    expect(missing).toEqual([]);
  });

  it('refuses nothing that it also runs', () => {
    const all = new Set([...supported().values()].flat());
    const both = Object.keys(refused).filter(
      (entry) => /^(function|plugin) /.test(entry) && all.has(entry.replace(/^\w+ /, '')),
    );
    expect(both).toEqual([]);
  });
});
