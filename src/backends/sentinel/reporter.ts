import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Facet, Locator } from '../../diagnostics/locator.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { KqlQuery } from '../backend.ts';
import type { DetectionIr } from '../../ir/detection-ir.ts';
import type { Path } from '../../ir/path.ts';

/** What every check of a rule is given. */
export interface Reporter {
  readonly detection: DetectionIr;
  readonly kql: KqlQuery;
  readonly at: (path: Path, facet?: Facet) => Span;
  readonly say: (found: Diagnostic) => void;
}

/** A reporter that gathers what is said. */
export function gather(
  detection: DetectionIr,
  kql: KqlQuery,
  locate: Locator,
): { readonly reporter: Reporter; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const say = (found: Diagnostic): void => {
    diagnostics.push(found);
  };
  return { reporter: { detection, kql, at: locate, say }, diagnostics };
}
