import { pointSpan } from '../../src/diagnostics/span.ts';
import { readDetection } from '../../src/dsl/read/read-detection.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { DetectionIr } from '../../src/ir/detection-ir.ts';

/** What every detection of a test says about itself. */
export const told = {
  id: '5b6c0f8e-0e0c-4d6e-9c56-6c1c4a9f9a11',
  title: 'A title',
  severity: 'high',
  attack: ['T1078.004'],
  meaning: 'What it finds.',
  schedule: { every: '1h' },
} as const;

/** A detection as it was read; the file of each finding's span is the path of the clause. */
export interface ReadSpec {
  readonly ir: DetectionIr | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a specification with whatever is wrong in it, as plain data. */
export function readSpec(spec: object): ReadSpec {
  const { value, diagnostics } = readDetection(
    { spec: structuredClone({ ...told, ...spec }) },
    {
      file: 'detections/a/b.ts',
      slug: 'b',
      locate: (path, facet = 'value') => pointSpan(`${facet}:${path.join('.')}`, 1, 1),
    },
  );
  return { ir: value, diagnostics };
}

/** Reads a specification that has to be sound. */
export function soundIr(spec: object): DetectionIr {
  const { ir, diagnostics } = readSpec(spec);
  if (ir === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return ir;
}
