import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { format } from 'prettier';
import { capabilities } from '../../../../src/backends/sigma/emit/capabilities.ts';
import { root } from '../../../support/repository.ts';

const path = join(root, 'src/backends/sigma/emit/README.md');
const [start, end] = ['<!-- capabilities -->', '<!-- /capabilities -->'] as const;

function table(): string {
  const rows = Object.entries(capabilities).flatMap(([room, kinds]) =>
    Object.entries(kinds).map(
      ([kind, { level, how }]) => `| ${room} | \`${kind}\` | ${level} | ${how} |`,
    ),
  );
  return ['| of | construct | Sigma | how |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

test('the README says what the capabilities say', async () => {
  const text = readFileSync(path, 'utf8');
  const before = text.slice(0, text.indexOf(start) + start.length);
  const after = text.slice(text.indexOf(end));
  const wanted = await format(`${before}\n\n${table()}\n\n${after}`, { parser: 'markdown' });
  if (process.env['WARDLINE_UPDATE'] === '1') writeFileSync(path, wanted);
  expect(readFileSync(path, 'utf8')).toBe(wanted);
});
