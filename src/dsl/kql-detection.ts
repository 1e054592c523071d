import type { Columns } from '../schema/column.ts';
import type { Detection, MetaSpec } from './detection.ts';
import type { Details, Entities } from './entities.ts';
import type { Refs } from './refs.ts';

/** A rule whose query is written by hand, for what the language cannot say. */
export interface KqlDetectionSpec<C> extends MetaSpec {
  /** KQL. It is checked against the tables and run on cases as every other rule; Sigma refuses it. */
  readonly query: string;
  /** The columns of the result that entities and details speak of; the query must have them. */
  readonly columns: C & Columns;
  readonly entities?: NoInfer<Entities<Refs<C>>>;
  readonly details?: NoInfer<Details<Refs<C>>>;
}

/**
 * A detection in KQL, where the language has no words for it.
 *
 * @example
 * export default kqlDetection({
 *   ...what every detection has,
 *   query: `SigninLogs | evaluate basket() | where Percent > 90`,
 *   columns: { UserPrincipalName: text('upn') },
 *   entities: { account: 'UserPrincipalName' },
 * });
 */
export function kqlDetection<const C>(spec: KqlDetectionSpec<C>): Detection {
  return { wardline: 'detection', spec: { ...spec, kind: 'kql' } };
}
