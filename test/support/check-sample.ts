import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { language } from '../../src/compile/language.ts';
import type { ReadDetection } from '../../src/compile/frontend.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderHuman } from '../../src/diagnostics/render/human.ts';
import type { DetectionIr } from '../../src/ir/detection-ir.ts';
import { createLocator } from '../../src/load/create-locator.ts';
import { root } from './repository.ts';

/** What the language and the checks say about one sample, with it as a person would see it. */
export interface SampleFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/** Reads the named file of a sample's folder, and those beside it that are no part of the pair. */
export async function checkSample(folder: string, file: string): Promise<SampleFindings> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !['wrong.ts', 'right.ts'].includes(name));
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const read: ReadDetection<DetectionIr>[] = [];
  for (const name of [file, ...files]) {
    const source = readFileSync(join(root, folder, name), 'utf8');
    sources.set(name, source);
    const module: unknown = await import(join(root, folder, name));
    const locate = createLocator(name, source);
    const slug = (name.split('/').at(-1) ?? name).replace(/\.ts$/, '');
    const value = { wardline: 'detection', spec: undefined, ...defaultOf(module) } as const;
    const outcome = language.read(value, locate, { file: name, slug, area: 'samples' });
    diagnostics.push(...outcome.diagnostics);
    if (outcome.value !== undefined) {
      read.push({ file: { file: name, slug, area: 'samples' }, detection: outcome.value, locate });
    }
  }
  diagnostics.push(...language.checks(read));
  const own = diagnostics.filter((found) => found.at.span.file === file);
  const text = renderHuman(own, (name) => sources.get(name), { colour: false });
  return { diagnostics: own, text };
}

/** The default export as the loader hands it on: plain data, cloned. */
function defaultOf(module: unknown): object {
  const value: unknown =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : {};
  const clone: unknown = structuredClone(value);
  return typeof clone === 'object' && clone !== null ? clone : {};
}
