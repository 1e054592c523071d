import type { ConditionExpr, CorrelationSection, SigmaCorrelation } from '../../syntax.ts';
import { timespanUnits } from '../../syntax.ts';
import type { Ticks } from '../event-time.ts';
import type { FieldPath } from '../field-path.ts';
import { fieldPath } from '../field-path.ts';
import { isReferredTo } from '../../rule-label.ts';
import type { SigmaDocument } from '../../syntax.ts';

/** One rule of a correlation: where its hits come from, and what its fields are called. */
export interface PlanInput {
  readonly reference: string;
  readonly source:
    | { readonly kind: 'rule'; readonly rule: number }
    | { readonly kind: 'correlation'; readonly plan: number };
  /** The fields to group by, with aliases resolved for this rule. */
  readonly group: readonly FieldPath[];
}

/** A correlation, ready to be run. */
export interface Plan {
  readonly document: SigmaCorrelation;
  readonly inputs: readonly PlanInput[];
  readonly span: Ticks;
  readonly isReported: boolean;
}

/** The length of a correlation's window. */
export function timespanTicks(section: CorrelationSection): Ticks {
  const { count, unit } = section.timespan;
  return BigInt(count) * BigInt(timespanUnits[unit]) * 10_000_000n;
}

/** The fields by which the hits of a rule are grouped: an alias gives way to the field that it names. */
export function groupPaths(
  section: CorrelationSection,
  reference: string,
  document: SigmaDocument,
): readonly FieldPath[] {
  return section.groupBy.map((name) => {
    const alias = section.aliases.find((one) => one.alias === name);
    const mapped = alias?.fields.find(
      (one) => one.reference === reference || isReferredTo(document, one.reference),
    );
    return fieldPath(mapped?.field ?? name);
  });
}

/** Evaluates an extended condition over the rules that are present. */
export function holdsFor(expr: ConditionExpr, isPresent: (reference: string) => boolean): boolean {
  switch (expr.kind) {
    case 'and':
      return expr.operands.every((operand) => holdsFor(operand, isPresent));
    case 'or':
      return expr.operands.some((operand) => holdsFor(operand, isPresent));
    case 'not':
      return !holdsFor(expr.operand, isPresent);
    case 'identifier':
      return isPresent(expr.name);
    case 'quantified':
      return isPresent(expr.target);
  }
}

/** The rules that an extended condition names, in the order in which it names them. */
export function namesInOrder(expr: ConditionExpr): readonly string[] {
  switch (expr.kind) {
    case 'and':
    case 'or':
      return [...new Set(expr.operands.flatMap(namesInOrder))];
    case 'not':
      return namesInOrder(expr.operand);
    case 'identifier':
      return [expr.name];
    case 'quantified':
      return [expr.target];
  }
}
