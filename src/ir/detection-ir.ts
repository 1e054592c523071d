import type { Term } from './expression.ts';
import type { Finder } from './finder.ts';
import type { Path } from './path.ts';
import type { Stream } from './stream.ts';

/** How bad it is. */
export type DetectionSeverity = 'informational' | 'low' | 'medium' | 'high';

/** One identifier of an entity, in the language's own word: `upn`, `id`, `address`. */
export interface Identifier {
  readonly name: string;
  readonly of: Term;
}

/** A person, machine or thing that the finding is about. */
export interface Entity {
  readonly kind: string;
  readonly identifiers: readonly Identifier[];
  readonly at: Path;
}

/** A named value that the analyst wants to see: of the finding's last event, or all its different values. */
export interface Detail {
  readonly name: string;
  readonly of: Term;
  readonly all: boolean;
  readonly at: Path;
}

/** One way in which a rule can fire. A rule without `anyOf` has one, and no name for it. */
export interface Branch {
  readonly name: string | undefined;
  readonly stream: Stream;
  readonly finder: Finder;
  readonly entities: readonly Entity[];
  readonly details: readonly Detail[];
  readonly at: Path;
}

/** How often the rule looks, and how late its records may arrive. Milliseconds. */
export interface Schedule {
  readonly kind: 'continuous' | 'periodic';
  readonly every: number | undefined;
  readonly lookback: number | undefined;
  readonly delay: number;
}

/** What is told about a rule, and has no part in what it finds. */
export interface Meta {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly severity: DetectionSeverity;
  readonly meaning: string;
  readonly techniques: readonly string[];
  readonly tactics: readonly string[];
  readonly falsePositives: readonly string[];
  readonly references: readonly string[];
  readonly respond: readonly string[];
  readonly guide: { readonly row: string; readonly risk: string | undefined } | undefined;
}

/** A suppressed finding, with the reason. */
export interface Suppression {
  readonly check: string;
  readonly because: string;
  readonly at: Path;
}

/** What one target is told beyond the rule itself. */
export interface TargetOptions {
  readonly sigma: {
    readonly accept: 'exact' | 'broader';
    readonly fields: 'loganalytics' | 'eventhub';
    readonly related: readonly string[];
  };
  readonly sentinel: { readonly suppress: number | undefined; readonly incident: boolean };
}

/** A rule, checked and ready for every backend: plain data, nothing of the language it was written in. */
export interface DetectionIr {
  readonly kind: 'detection';
  readonly slug: string;
  readonly file: string;
  readonly meta: Meta;
  readonly shared: Stream | undefined;
  readonly branches: readonly Branch[];
  readonly schedule: Schedule;
  readonly targets: TargetOptions;
  readonly suppressions: readonly Suppression[];
}
