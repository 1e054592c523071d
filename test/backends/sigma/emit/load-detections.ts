import { createLocator } from '../../../../src/load/create-locator.ts';
import { readDetection } from '../../../../src/dsl/read/read-detection.ts';
import { lowerDetection } from '../../../../src/lower/lower-detection.ts';
import type { Locator } from '../../../../src/diagnostics/locator.ts';
import type { DetectionIr } from '../../../../src/ir/detection-ir.ts';
import { filesBelow, textOf } from '../../../support/repository.ts';

/** A detection of the repository, as the compiler hands it to backends. */
export interface LoadedDetection {
  readonly slug: string;
  readonly file: string;
  readonly ir: DetectionIr;
  readonly locate: Locator;
}

/** The repository's detections: files with one below a folder of their area. */
export async function loadDetections(): Promise<readonly LoadedDetection[]> {
  const loaded: LoadedDetection[] = [];
  for (const file of filesBelow('detections')) {
    const slug = /^detections\/[^/]+\/([^/.]+)\.ts$/.exec(file)?.[1];
    if (slug === undefined) continue;
    const module: unknown = await import(`../../../../${file}`);
    const locate = createLocator(file, textOf(file));
    const { value, diagnostics } = readDetection(defaultOf(module), { file, slug, locate });
    if (value === undefined) throw new Error(JSON.stringify(diagnostics));
    loaded.push({ slug, file, ir: lowerDetection(value), locate });
  }
  return loaded;
}

function defaultOf(module: unknown): { readonly spec: unknown } {
  const value: unknown =
    typeof module === 'object' && module !== null && 'default' in module
      ? module.default
      : undefined;
  return typeof value === 'object' && value !== null && 'spec' in value ? value : { spec: value };
}
