import type { RequiredConnector } from './connectors.ts';

/** One entity of a rule's alerts. */
export interface EntityMapping {
  readonly entityType: string;
  readonly fieldMappings: readonly { readonly identifier: string; readonly columnName: string }[];
}

/** How bad, in Sentinel's words. */
export type SentinelSeverity = 'High' | 'Medium' | 'Low' | 'Informational';

/** When a scheduled rule runs and how far back it reads, in milliseconds. */
export interface RuleTimes {
  readonly frequency: number;
  readonly period: number;
}

/** An analytic rule as every form of it says it: limits checked, nothing of a file format. */
export interface SentinelRule {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly description: string;
  readonly severity: SentinelSeverity;
  /** Nothing for a near-real-time rule. */
  readonly times: RuleTimes | undefined;
  readonly tactics: readonly string[];
  readonly techniques: readonly string[];
  readonly subTechniques: readonly string[];
  readonly connectors: readonly RequiredConnector[];
  readonly query: string;
  readonly entityMappings: readonly EntityMapping[];
  readonly customDetails: readonly { readonly name: string; readonly column: string }[];
  /** The alert's title where a column has a part in it. */
  readonly displayNameFormat: string | undefined;
  /** How long the rule rests after an alert, in milliseconds. */
  readonly suppression: number | undefined;
  readonly createIncident: boolean;
}
