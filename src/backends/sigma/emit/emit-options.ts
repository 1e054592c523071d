/** When a rule was made and last changed, as `YYYY-MM-DD`. */
export interface RuleDates {
  readonly date: string;
  readonly modified?: string;
}

/** What a pack tells the emitter beyond the detection. There is no clock here, so that dates come from outside too. */
export interface SigmaEmitOptions {
  /** The items of customers' lists by name: a list that is here is written into the rules, every other one is a placeholder. */
  readonly inlineLists?: ReadonlyMap<string, readonly string[]>;
  readonly author?: string;
  /** By the id of the detection. */
  readonly dates?: ReadonlyMap<string, RuleDates>;
}
