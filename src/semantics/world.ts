import type { Hours, LiteralTerm } from '../ir/expression.ts';
import type { JsonObject } from '../values/json.ts';

/**
 * What there is when a detection is evaluated. Records are JSON as the tables export it: moments are ISO 8601
 * text, `dynamic` columns are JSON values.
 */
export interface World {
  /** The records of each table, by its name; a table that is not here has none. */
  readonly tables: ReadonlyMap<string, readonly JsonObject[]>;
  /** The rows of each customer's list, by its name; a list that is not here has none. */
  readonly lists?: ReadonlyMap<string, readonly JsonObject[]>;
  /** What the customer set parameters to; others are what they are by default. */
  readonly parameters?: ReadonlyMap<string, LiteralTerm['value']>;
  /** What the customer set named hours to. */
  readonly hours?: ReadonlyMap<string, Hours>;
  /** The moment of the evaluation, ISO 8601. */
  readonly now: string;
}
