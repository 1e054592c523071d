import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { supportPage } from '../../../src/backends/sigma/support-page.ts';

const path = new URL('../../../docs/sigma-support.md', import.meta.url);

it('docs/sigma-support.md says what the engine does (WARDLINE_UPDATE=1 writes it)', async () => {
  const page = await format(supportPage(), { parser: 'markdown' });
  if (process.env['WARDLINE_UPDATE'] !== undefined) writeFileSync(path, page);
  expect(readFileSync(path, 'utf8')).toBe(page);
});
