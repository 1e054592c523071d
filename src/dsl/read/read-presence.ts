import type { Predicate, Term } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import type { Context } from './context.ts';
import { wrongType } from './unknown-object.ts';

/** The tests that every column takes. */
export const presenceKeys = ['exists', 'isEmpty'] as const;

/** Whether there is a value at all. */
export function readPresence(
  key: 'exists' | 'isEmpty',
  wanted: unknown,
  value: Term,
  at: Path,
  context: Context,
): readonly Predicate[] {
  if (typeof wanted !== 'boolean') {
    wrongType(wanted, `'${key}'`, 'true or false', at, context);
    return [];
  }
  const exists: Predicate = { kind: 'exists', value, at };
  return (key === 'exists') === wanted ? [exists] : [{ kind: 'not', of: exists, at }];
}
