import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DetectionIr } from '../ir/detection-ir.ts';
import type { Locator } from '../diagnostics/locator.ts';
import type { ListReference, ParameterTerm } from '../ir/expression.ts';
import type { ScalarType } from '../values/scalar-type.ts';

/** One file of the pack: its path below `dist-rules/`, with forward slashes, and its text. */
export interface Artifact {
  readonly path: string;
  readonly text: string;
}

/** How well a target says what the detection means. */
export type TargetStatus = 'exact' | 'broader' | 'refused';

/** What a target makes of a detection. A refusal has no artefacts and says why, at the clause. */
export interface Emission {
  readonly status: TargetStatus;
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A column of a query's result. */
export interface ResultColumn {
  readonly name: string;
  readonly type: ScalarType;
}

/** An entity of a finding, by the columns of the result that hold its identifiers. */
export interface MappedEntity {
  readonly kind: string;
  readonly identifiers: readonly { readonly name: string; readonly column: string }[];
}

/**
 * A detection as a KQL query, with what the templates around it have to know. Its rows are findings: `columns`
 * says which of them hold the group, the first and the last moment and the count (`alert`), who and what it is
 * about (`entities`), and what the analyst wants to see (`details`).
 */
export interface KqlQuery {
  readonly text: string;
  readonly columns: readonly ResultColumn[];
  readonly alert: AlertColumns;
  readonly entities: readonly MappedEntity[];
  readonly details: readonly { readonly name: string; readonly column: string }[];
  /** How far back the query has to see, in milliseconds. */
  readonly lookback: number;
  /** How often it has to run, in milliseconds; nothing where as soon as possible is meant. */
  readonly every: number | undefined;
  readonly tables: readonly string[];
  readonly lists: readonly ListReference[];
  readonly parameters: readonly ParameterTerm[];
}

/** Which columns of the result say what an alert is, so that executors can be compared. */
export interface AlertColumns {
  readonly branch: string | undefined;
  readonly group: readonly { readonly key: string; readonly column: string }[];
  readonly first: string;
  readonly last: string;
  readonly count: string | undefined;
  /** The record's own id, where each row is one event. */
  readonly recordId: string | undefined;
}

/** What a backend is given beside the detection. */
export interface EmitInputs {
  readonly locate: Locator;
  /** The KQL for this target, for backends that wrap a query; nothing where KQL refused. */
  readonly kql: KqlQuery | undefined;
}

/** A target: one folder, one line in `index.ts`. */
export interface Backend {
  readonly name: string;
  /** How a KQL query reaches the customer's lists in this target; nothing for targets that wrap none. */
  readonly kqlLists: 'watchlists' | 'parameters' | undefined;
  readonly emit: (detection: DetectionIr, inputs: EmitInputs) => Emission;
}
