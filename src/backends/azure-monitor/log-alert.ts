/** A log search alert: limits checked, nothing of a template. Times are in milliseconds. */
export interface LogAlert {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly severity: number;
  readonly frequency: number;
  readonly window: number;
  /** How far back the query reads, where that is more than the window. */
  readonly range: number | undefined;
  readonly mute: number | undefined;
  readonly query: string;
  readonly dimensions: readonly string[];
  /** The customer's lists that the query holds places for, by name. */
  readonly lists: readonly string[];
  /** What the action groups are told beside the alert. */
  readonly told: { readonly [name: string]: string };
}
