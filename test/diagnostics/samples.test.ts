import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeTables } from '../../src/cli/codes.ts';
import {
  describeSide,
  partOf,
  runSample,
  sampleNames,
  samplesFolder,
} from '../support/error-samples.ts';
import { root } from '../support/repository.ts';

/** `npm run bless` writes what these tests compare with. */
const isBlessing = process.env['WARDLINE_BLESS'] === '1';

/** Families whose samples are still to come. A family leaves this list whole. */
const awaited: ReadonlySet<string> = new Set(['IR', 'KQL', 'SIG', 'ARM', 'VER', 'PUB', 'CLI']);

const codes = codeTables
  .filter(({ family }) => !awaited.has(family))
  .flatMap(({ family, table }) =>
    Object.entries(table).map(([code, entry]) => ({
      family,
      code,
      slug: entry.slug,
      severity: entry.severity,
      sample: `${code}-${entry.slug}`,
    })),
  );

function compare(path: string, text: string): void {
  const full = join(root, path);
  if (isBlessing) {
    mkdirSync(join(full, '..'), { recursive: true });
    writeFileSync(full, text);
  }
  expect(existsSync(full) ? readFileSync(full, 'utf8') : '').toBe(text);
}

test('codes are unique, of their family, and named like nothing else', () => {
  const all = codeTables.flatMap(({ family, table }) =>
    Object.entries(table).map(([code, { slug }]) => ({ family, code, slug })),
  );
  const wrong = all.filter(
    ({ family, code, slug }) =>
      !new RegExp(`^${family}\\d{4}$`).test(code) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug),
  );
  expect(wrong).toEqual([]);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  const named = all.map(({ family, slug }) => `${family} ${slug}`);
  expect(new Set(named).size).toBe(named.length);
});

test('every code has its sample, and every sample its code', () => {
  const expected = codes.map(({ sample }) => sample).sort();
  expect(sampleNames().filter((name) => !awaited.has(/^[A-Z]+/.exec(name)?.[0] ?? ''))).toEqual(
    expected,
  );
});

test.each(codes)('$sample: raised as expected, and not by the right way', async (entry) => {
  const { code, sample } = entry;
  const shown = await runSample(sample, 'input');
  expect(shown).toContain(`${entry.severity}[${code}]`);
  compare(`${samplesFolder}/${sample}/expected.txt`, shown ?? '');
  const right = await runSample(sample, 'right');
  expect(right ?? '').not.toContain(`[${code}]`);
  expect(right !== undefined || partOf(sample, 'right.txt') !== undefined).toBe(true);
});

test.each([...new Set(codes.map(({ family }) => family))])(
  'docs/diagnostics/%s.md is fresh',
  (family) => {
    const sections = codes
      .filter((entry) => entry.family === family)
      .map(({ code, slug, severity, sample }) => {
        const shown = readFileSync(join(root, samplesFolder, sample, 'expected.txt'), 'utf8');
        const words = partOf(sample, 'right.txt');
        const right =
          words === undefined ? describeSide(sample, 'right') : readFileSync(words, 'utf8').trim();
        return [
          `## ${code} ${slug}`,
          `Severity: ${severity}.`,
          `Wrong:\n\n${describeSide(sample, 'input')}`,
          `\`\`\`text\n${shown.trimEnd()}\n\`\`\``,
          `Right:\n\n${right}`,
        ].join('\n\n');
      });
    const head = `# ${family}\n\nMade from \`${samplesFolder}\` by \`npm run bless\`.`;
    compare(`docs/diagnostics/${family}.md`, `${[head, ...sections].join('\n\n')}\n`);
  },
);
