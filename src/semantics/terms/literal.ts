import { InternalError } from '../../diagnostics/internal-error.ts';
import type { LiteralTerm, ParameterTerm, Term } from '../../ir/expression.ts';
import type { Settings } from '../compiler.ts';
import { ticksOf } from '../values/instant.ts';
import { readValue } from '../values/read-value.ts';
import type { Value } from '../values/value.ts';

/** The value that an author wrote, or that a customer set a parameter to. */
export function literalValue(term: LiteralTerm | ParameterTerm, settings: Settings): Value {
  const value =
    term.kind === 'literal' ? term.value : (settings.parameters.get(term.name) ?? term.default);
  if (term.type !== 'timespan') return readValue(value, term.type);
  if (typeof value === 'number') return ticksOf(value);
  throw new InternalError(`a length of time is a number of milliseconds, not '${String(value)}'`);
}

/** Its value is the same for every row. */
export function isConstant(term: Term): term is LiteralTerm | ParameterTerm {
  return term.kind === 'literal' || term.kind === 'parameter';
}
