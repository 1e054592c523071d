import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Emission } from '../../../../src/backends/backend.ts';
import { createSigmaBackend } from '../../../../src/backends/sigma/emit/create-sigma-backend.ts';
import { filesBelow, root } from '../../../support/repository.ts';
import { loadDetections } from './load-detections.ts';

const folder = 'test/samples/emit/sigma';
const detections = await loadDetections();
const backend = createSigmaBackend();

/** What a reviewer reads: the files, or the refusals with their places. */
function rendered({ status, artifacts, diagnostics }: Emission): string {
  const findings = diagnostics.map(({ code, message, help, at }) => {
    const { file, start } = at.span;
    const wayOut = help === undefined ? '' : `\n#     ${help}`;
    return `# ${file}:${start.line}:${start.column} ${code}: ${message}${wayOut}\n`;
  });
  const files = artifacts.map(({ path, text }) => `# ${path}\n${text}`);
  return `# ${status}\n${findings.join('')}${files.join('---\n')}`;
}

describe('the detections of the repository', () => {
  test.each(detections)('$slug', async ({ slug, ir, locate }) => {
    const emission = backend.emit(ir, { locate, kql: undefined });
    await expect(rendered(emission)).toMatchFileSnapshot(join(root, folder, `${slug}.yml`));
  });

  test('have a golden each, and no golden is without a detection', () => {
    const slugs = detections.map(({ slug }) => `${folder}/${slug}.yml`);
    expect(filesBelow(folder)).toEqual([...slugs].sort());
  });

  test('give the same bytes each time', () => {
    for (const { ir, locate } of detections) {
      const inputs = { locate, kql: undefined };
      expect(createSigmaBackend().emit(ir, inputs)).toEqual(backend.emit(ir, inputs));
    }
  });
});
