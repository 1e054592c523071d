import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type { LiteralTerm, ParameterTerm } from '../../../../ir/expression.ts';
import { parseDatetime } from '../../scalars/parse-datetime.ts';
import { toTicks } from '../../scalars/datetime.ts';
import type { Literal } from '../../syntax.ts';
import { bool, datetime, long, name, real, text, timespan } from '../build-expression.ts';
import { letValue } from '../build-operator.ts';
import { declare } from '../context.ts';
import type { EmitContext } from '../context.ts';
import { camelCase } from '../names.ts';
import { certain } from '../value.ts';
import type { Value } from '../value.ts';

/** A value that the author wrote. */
export function emitLiteral(term: Pick<LiteralTerm, 'type' | 'value'>): Value {
  return certain(literalExpression(term), term.type);
}

/** A value that the customer sets: a `let` with its default. */
export function emitParameter(term: ParameterTerm, context: EmitContext): Value {
  context.parameters.set(term.name, term);
  const made = declare(
    context,
    `parameter ${term.name}`,
    camelCase(term.name),
    (own) => letValue(own, literalExpression({ type: term.type, value: term.default })),
    `Set this to what holds for you: ${term.name}.`,
  );
  return certain(name(made), term.type);
}

function literalExpression({ type, value }: Pick<LiteralTerm, 'type' | 'value'>): Literal {
  switch (type) {
    case 'string':
      return text(String(value));
    case 'bool':
      return bool(value === true);
    case 'long':
      return long(BigInt(Math.trunc(Number(value))));
    case 'real':
      return real(Number(value));
    case 'timespan':
      return timespan(Number(value));
    case 'datetime': {
      const parsed = parseDatetime(String(value));
      if (parsed === undefined) throw new InternalError(`'${String(value)}' is no moment`);
      return datetime(toTicks(parsed));
    }
  }
}
