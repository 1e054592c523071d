import type { TextPredicate } from '../../ir/expression.ts';
import type { Compiler, Test } from '../compiler.ts';
import { evaluateText } from '../terms/evaluate-as.ts';
import { foldText } from '../text/fold-text.ts';
import { hasTerm } from '../text/has-term.ts';

const tests = {
  contains: (text: string, pattern: string) => text.includes(pattern),
  startsWith: (text: string, pattern: string) => text.startsWith(pattern),
  endsWith: (text: string, pattern: string) => text.endsWith(pattern),
  has: hasTerm,
} as const satisfies Record<TextPredicate['op'], (text: string, pattern: string) => boolean>;

/** A piece of text in a text (decisions 2.3 and 2.4). An empty pattern is in no text. */
export function compileTextTest(predicate: TextPredicate, compiler: Compiler): Test {
  const text = evaluateText(predicate.value, compiler);
  const pattern = evaluateText(predicate.pattern, compiler);
  const fold = predicate.cased ? (value: string): string => value : foldText;
  const test = tests[predicate.op];
  return (row, element) => {
    const [value, sought] = [text(row, element), pattern(row, element)];
    if (value === undefined || sought === undefined || sought === '') return false;
    return test(fold(value), fold(sought));
  };
}
