/** A log search alert: limits checked, nothing of a template. Times are in milliseconds. */
export interface LogAlert {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly severity: number;
  readonly frequency: number;
  /** How far back the query reads: a finding whose moment lies before it would not be counted. */
  readonly window: number;
  readonly mute: number | undefined;
  readonly query: string;
  readonly dimensions: readonly string[];
  /** The customer's lists that the query holds places for, by name. */
  readonly lists: readonly string[];
  /** What the action groups are told beside the alert. */
  readonly told: { readonly [name: string]: string };
}
