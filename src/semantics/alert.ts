/** A name and the text that goes with it. */
export interface NamedText {
  readonly name: string;
  readonly value: string;
}

/** Who or what an alert is about; identifiers without a value are left out. */
export interface AlertEntity {
  readonly kind: string;
  readonly identifiers: readonly NamedText[];
}

/** What the analyst sees: one value, or all the different ones, sorted. */
export interface AlertDetail {
  readonly name: string;
  readonly values: readonly string[];
}

/** A finding (decision 4.1). Moments are ISO 8601 with seven decimals. */
export interface Alert {
  readonly branch: string | undefined;
  readonly group: readonly NamedText[];
  readonly first: string;
  readonly last: string;
  readonly count: number;
  /** The ids of the records that it is about, sorted by code point. */
  readonly events: readonly string[];
  readonly entities: readonly AlertEntity[];
  readonly details: readonly AlertDetail[];
}
