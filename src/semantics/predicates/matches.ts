import { RE2JS } from 're2js';
import { InternalError } from '../../diagnostics/internal-error.ts';
import type { MatchesPredicate } from '../../ir/expression.ts';
import type { Compiler, Test } from '../compiler.ts';
import { evaluateText } from '../terms/evaluate-as.ts';
import { literalValue } from '../terms/literal.ts';
import { readText } from '../values/read-text.ts';

/** An RE2 expression found anywhere in the text (decision 2.6). */
export function compileMatches(predicate: MatchesPredicate, compiler: Compiler): Test {
  const pattern = literalValue(predicate.pattern, compiler.settings);
  const expression = compileExpression(readText(pattern) ?? '', predicate.cased);
  const text = evaluateText(predicate.value, compiler);
  return (row, element) => {
    const value = text(row, element);
    return value !== undefined && expression.matcher(value).find();
  };
}

function compileExpression(pattern: string, cased: boolean): RE2JS {
  try {
    return RE2JS.compile(cased ? pattern : `(?i)${pattern}`);
  } catch {
    throw new InternalError(`RE2 refuses the expression '${pattern}'`);
  }
}
