import type { TableRead } from '../../../../ir/stream.ts';
import type { FieldProfile } from '../profile/field-profile.ts';
import type { FieldValue, SigmaTerm } from './field-value.ts';

/** What the names in a predicate stand for: the columns of one table, and what earlier steps defined. */
export interface Scope {
  readonly table: TableRead;
  readonly profile: FieldProfile;
  readonly defined: ReadonlyMap<string, SigmaTerm>;
  /** What the nearest quantifier looks at. */
  readonly element: FieldValue | undefined;
}
