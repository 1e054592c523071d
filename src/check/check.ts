import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Locator } from '../diagnostics/locator.ts';
import type { DetectionIr } from '../ir/detection-ir.ts';

/** A detection to look at, with the way back into its source. */
export interface Subject {
  readonly detection: DetectionIr;
  readonly locate: Locator;
}

/** One thing that an expert reviewer looks for. Its name is the slug of its code, and what `accept` names. */
export interface Check {
  readonly name: string;
  /** What it finds, for `wardline list checks`. */
  readonly about: string;
  readonly run: (subject: Subject, pack: readonly Subject[]) => readonly Diagnostic[];
}
