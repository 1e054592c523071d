import { RE2JS } from 're2js';
import type { MatchesPredicate } from '../../../../ir/expression.ts';
import { and, binary, call, isLiteralText, text } from '../build-expression.ts';
import { emitCodes } from '../diagnostics.ts';
import type { Condition, Emitter, Place } from '../emitter.ts';
import { sure } from './two-valued.ts';

/** An expression found anywhere. What is absent reads as `''`, so one that fits `''` asks for presence as well. */
export function emitMatches(
  predicate: MatchesPredicate,
  place: Place,
  emitter: Emitter,
): Condition {
  const value = emitter.termAs(predicate.value, 'string', place);
  const pattern = emitter.termAs(predicate.pattern, 'string', place).expression;
  const sought = predicate.cased
    ? pattern
    : isLiteralText(pattern)
      ? text(`(?i)${pattern.value}`)
      : call('strcat', text('(?i)'), pattern);
  const test = binary(value.expression, 'matches regex', sought);
  if (value.absent !== 'empty' || value.present === undefined) return sure(test);
  return sure(fitsEmpty(predicate, emitter) ? and(value.present, test) : test);
}

function fitsEmpty(predicate: MatchesPredicate, emitter: Emitter): boolean {
  const { pattern } = predicate;
  const written = String(pattern.kind === 'literal' ? pattern.value : pattern.default);
  try {
    return RE2JS.compile(written).matcher('').find();
  } catch {
    const why = `RE2 refuses '${written}'`;
    const span = emitter.context.locate(predicate.at);
    emitter.context.diagnostics.push(emitCodes.raise.KQL3506({ why }, span));
    return false;
  }
}
