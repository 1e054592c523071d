import type { Formula } from './formula.ts';
import { and, emptyText, missing } from './formula.ts';
import type { TestedValue } from './translator.ts';
import { fieldName } from './translator.ts';

/** The text is `''`: of a column also where it is absent, of a member only where it is there. */
export function emptyTextTest(value: TestedValue): Formula {
  if (value.kind === 'choice') return and(...value.of.map((one) => missing(fieldName(one))));
  const field = fieldName(value);
  return value.isColumn && !value.isElement ? missing(field) : emptyText(field);
}
