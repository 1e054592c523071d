import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Locator } from '../diagnostics/locator.ts';
import type { DetectionFile } from '../load/detection-file.ts';
import type { DetectionValue } from '../load/read-exports.ts';

/** A detection that was read, with the way back into its source. */
export interface ReadDetection<D> {
  readonly file: DetectionFile;
  readonly detection: D;
  readonly locate: Locator;
}

/** The language as the driver sees it: what a value means, and what is to be said about all of them. */
export interface Frontend<D> {
  /** Makes a detection of the plain data that its file exports. Paths for `locate` start at its `spec`. */
  readonly read: (value: DetectionValue, locate: Locator, file: DetectionFile) => Outcome<D>;
  /** Looks at everything that was read: twins, dead clauses, what an expert reviewer would say. */
  readonly checks: (all: readonly ReadDetection<D>[]) => readonly Diagnostic[];
}
