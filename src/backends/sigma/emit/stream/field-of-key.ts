import type { Term } from '../../../../ir/expression.ts';
import type { Path } from '../../../../ir/path.ts';
import type { Emitting } from '../emission.ts';
import { describeTerm } from '../say/describe-term.ts';
import { comparingOf } from '../say/field-value.ts';
import { resolveTerm } from '../say/resolve-term.ts';
import { fieldName, faultOfPath } from '../say/translator.ts';
import type { TableStream } from './read-stream.ts';

/** The field that a correlation groups by or counts; nothing, with a finding, where the term has none. */
export function fieldOfKey(
  term: Term,
  stream: TableStream,
  at: Path,
  { log }: Emitting,
): string | undefined {
  const value = resolveTerm(term, stream.scope);
  const name = describeTerm(term);
  if (value.kind === 'unsayable') {
    log.refuse(value.code, `${value.what}, as a key`, at, true);
    return undefined;
  }
  if (value.kind === 'choice' || value.isElement || comparingOf(value.type) === 'shape') {
    log.refuse('SIG4536', `${name} as a key`, at, true);
    return undefined;
  }
  const fault = faultOfPath(value);
  if (fault === undefined) return fieldName(value);
  log.refuse(fault, `${name} as a key`, at, true);
  return undefined;
}
