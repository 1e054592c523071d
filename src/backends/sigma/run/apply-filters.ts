import type { Expression } from './expression.ts';
import { join } from './expression.ts';
import { isReferredTo } from '../rule-label.ts';
import type { LogSource, SigmaFilter, SigmaRule } from '../syntax.ts';

/** A filter with its compiled condition. */
export interface CompiledFilter {
  readonly document: SigmaFilter;
  readonly expression: Expression;
}

/** Does the filter apply to the rule: is it named, and is its log source within the filter's? */
export function appliesTo(filter: SigmaFilter, rule: SigmaRule): boolean {
  const isNamed =
    filter.rules === 'any' || filter.rules.some((one) => isReferredTo(rule, one.reference));
  return isNamed && holdsLogSource(filter.logsource, rule.logsource);
}

/** What the filter leaves open, the rule may have; what it says, the rule must say too. */
function holdsLogSource(filter: LogSource, rule: LogSource): boolean {
  return (['category', 'product', 'service'] as const).every(
    (field) => filter[field] === undefined || filter[field] === rule[field],
  );
}

/** Adds the conditions of the filters that apply to a rule to its own. */
export function withFilters(
  rule: SigmaRule,
  expression: Expression,
  filters: readonly CompiledFilter[],
): Expression {
  const own = filters.filter((filter) => appliesTo(filter.document, rule));
  return join('and', [expression, ...own.map((filter) => filter.expression)]);
}
