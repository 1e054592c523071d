import type { Span } from '../../diagnostics/span.ts';

/** A node may say where it was written; a tree that is built to be printed has no places. */
export interface Located {
  readonly span?: Span;
}

/** A piece of a Sigma string. Wildcards are parts, never characters inside a plain string. */
export type TextPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'any-run' }
  | { readonly kind: 'any-one' }
  | { readonly kind: 'placeholder'; readonly name: string };

/** A string value: text with wildcards and, under `expand`, placeholders. */
export interface TextValue extends Located {
  readonly kind: 'text';
  readonly parts: readonly TextPart[];
}

/** The value of an item under `re`: nothing in it is unescaped. */
export interface RegexValue extends Located {
  readonly kind: 'regex';
  readonly pattern: string;
}

/** A number as YAML wrote it. Integers past 2^53 are `bigint`. */
export interface NumberValue extends Located {
  readonly kind: 'number';
  readonly value: number | bigint;
}

/** `true` or `false`. */
export interface BooleanValue extends Located {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** `null`: the field is absent or null. */
export interface NullValue extends Located {
  readonly kind: 'null';
}

/** What a field, or a whole event, is compared with. */
export type SigmaValue = TextValue | RegexValue | NumberValue | BooleanValue | NullValue;

/** One line of a map: a field, its modifiers in their order, and one value or a list of them. */
export interface DetectionItem extends Located {
  /** `undefined` for keywords, which are searched in every value of an event. */
  readonly field: string | undefined;
  readonly modifiers: readonly string[];
  readonly values: readonly SigmaValue[];
  /** Was the value written as a list? Only a list takes `all`. */
  readonly isList: boolean;
}

/** What a search identifier stands for: a map (every item holds) or a list (one alternative holds). */
export type Search =
  | { readonly kind: 'every-item'; readonly items: readonly DetectionItem[] }
  | { readonly kind: 'any-search'; readonly searches: readonly Search[] };

/** A named search of the detection section. */
export interface SearchIdentifier extends Located {
  readonly name: string;
  readonly search: Search;
}

/** The condition language. */
export type ConditionExpr =
  | ({ readonly kind: 'and'; readonly operands: readonly ConditionExpr[] } & Located)
  | ({ readonly kind: 'or'; readonly operands: readonly ConditionExpr[] } & Located)
  | ({ readonly kind: 'not'; readonly operand: ConditionExpr } & Located)
  | ({ readonly kind: 'identifier'; readonly name: string } & Located)
  | ({
      readonly kind: 'quantified';
      readonly quantifier: 'one' | 'all';
      /** `them`, or a pattern in which `*` stands for any run of characters. */
      readonly target: string;
    } & Located);

/** Searches and the conditions over them; several conditions are alternatives. */
export interface Detection extends Located {
  readonly searches: readonly SearchIdentifier[];
  readonly conditions: readonly ConditionExpr[];
}

/** Where the events come from. */
export interface LogSource extends Located {
  readonly category?: string;
  readonly product?: string;
  readonly service?: string;
  readonly definition?: string;
}

/** What is said about a document. Only what every reader must know is typed; the rest is `extra`. */
export interface Metadata {
  readonly title: string;
  readonly id?: string;
  readonly name?: string;
  readonly related?: readonly { readonly id: string; readonly type: string }[];
  readonly taxonomy?: string;
  readonly status?: string;
  readonly description?: string;
  readonly license?: string;
  readonly references?: readonly string[];
  readonly author?: string;
  readonly date?: string;
  readonly modified?: string;
  readonly tags?: readonly string[];
  readonly fields?: readonly string[];
  readonly falsepositives?: readonly string[];
  readonly level?: string;
  readonly scope?: readonly string[];
}

/** A base rule: it matches single events. */
export interface SigmaRule extends Located {
  readonly kind: 'rule';
  readonly meta: Metadata;
  readonly logsource: LogSource;
  readonly detection: Detection;
}

/** The types of correlation, with what their condition counts. */
export const correlationTypes = {
  event_count: { counts: 'events', origin: 'specification 2.1' },
  value_count: { counts: 'distinct values of a field', origin: 'specification 2.1' },
  temporal: { counts: 'rules that matched', origin: 'specification 2.1' },
  temporal_ordered: { counts: 'rules that matched, in their order', origin: 'specification 2.1' },
  value_sum: { counts: 'sum of a field', origin: 'specification 2.1' },
  value_avg: { counts: 'mean of a field', origin: 'specification 2.1' },
  value_percentile: { counts: 'percentile of a field', origin: 'specification 2.1' },
  value_median: { counts: 'median of a field', origin: 'pySigma' },
} as const;

/** One of the types above. */
export type CorrelationType = keyof typeof correlationTypes;

/** How a threshold compares. */
export type ThresholdOperator = 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'neq';

/** One bound of a correlation's condition. */
export interface Bound {
  readonly operator: ThresholdOperator;
  readonly value: number;
}

/** The condition of a correlation: bounds on a count, or an expression over rule names. */
export type CorrelationCondition =
  | ({
      readonly kind: 'threshold';
      readonly bounds: readonly Bound[];
      readonly fields: readonly string[];
      readonly percentile?: number;
    } & Located)
  | ({ readonly kind: 'expression'; readonly expr: ConditionExpr } & Located);

/** A rule named by its `id` or `name`. */
export interface RuleReference extends Located {
  readonly reference: string;
}

/** A name for fields that each rule calls differently. */
export interface FieldAlias extends Located {
  readonly alias: string;
  readonly fields: readonly (RuleReference & { readonly field: string })[];
}

/** A length of time as Sigma writes it. */
export interface Timespan extends Located {
  readonly count: number;
  readonly unit: TimespanUnit;
}

/** The seconds of each unit: the specification's four, and weeks. */
export const timespanUnits = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;

/** One of the units above. */
export type TimespanUnit = keyof typeof timespanUnits;

/** The correlation section. */
export interface CorrelationSection extends Located {
  readonly type: CorrelationType;
  readonly rules: readonly RuleReference[];
  readonly groupBy: readonly string[];
  readonly timespan: Timespan;
  readonly aliases: readonly FieldAlias[];
  /** Absent for the temporal types, where it means: every rule. */
  readonly condition?: CorrelationCondition;
}

/** A correlation of rules over time. */
export interface SigmaCorrelation extends Located {
  readonly kind: 'correlation';
  readonly meta: Metadata;
  readonly correlation: CorrelationSection;
  /** Do the rules it refers to report their own matches too? */
  readonly generate: boolean;
}

/** A global filter, added to the condition of rules. */
export interface SigmaFilter extends Located {
  readonly kind: 'filter';
  readonly meta: Metadata;
  readonly logsource: LogSource;
  readonly rules: 'any' | readonly RuleReference[];
  readonly detection: Detection;
}

/** Any document of a Sigma file. */
export type SigmaDocument = SigmaRule | SigmaCorrelation | SigmaFilter;
