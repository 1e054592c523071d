import { didYouMean } from '../../../diagnostics/suggest.ts';
import { codes } from '../diagnostics.ts';
import type {
  Bound,
  ConditionExpr,
  CorrelationCondition,
  CorrelationType,
  RuleReference,
  ThresholdOperator,
} from '../syntax.ts';
import { readCondition } from './read-condition.ts';
import { placer } from './read-detection.ts';
import type { Reading } from './reading.ts';
import { valueOf } from './reading.ts';
import type { YamlEntry, YamlMapping, YamlNode } from './yaml-node.ts';
import { scalarMeaning } from './yaml-scalar.ts';

const operators: ReadonlySet<string> = new Set(['gt', 'gte', 'lt', 'lte', 'eq', 'neq']);

function isOperator(text: string): text is ThresholdOperator {
  return operators.has(text);
}

function isTemporal(type: CorrelationType): boolean {
  return type === 'temporal' || type === 'temporal_ordered';
}

/** Reads the condition of a correlation, and holds it against its type. */
export function readCorrelationCondition(
  reading: Reading,
  mapping: YamlMapping,
  type: CorrelationType,
  rules: readonly RuleReference[],
): CorrelationCondition | undefined {
  const node = valueOf(mapping, 'condition');
  if (node === undefined) {
    if (!isTemporal(type)) {
      const detail = { field: 'condition', where: 'the correlation' };
      reading.report(codes.raise.SIG4010(detail, reading.span(mapping)));
    }
    return undefined;
  }
  if (node.kind === 'mapping') return readThreshold(reading, node, type, rules.length);
  const text = node.kind === 'scalar' ? reading.text('condition', node) : undefined;
  if (text === undefined || !isTemporal(type)) {
    reading.wrongShape('condition', isTemporal(type) ? 'a map or an expression' : 'a map', node);
    return undefined;
  }
  return readExpression(reading, node, text, rules);
}

function readExpression(
  reading: Reading,
  node: YamlNode,
  text: string,
  rules: readonly RuleReference[],
): CorrelationCondition | undefined {
  const place = placer(reading, node, text);
  const { expr, diagnostics } = readCondition({ text, place, quantifiers: false });
  for (const found of diagnostics) reading.report(found);
  if (expr === undefined) return undefined;
  const names = rules.map((rule) => rule.reference);
  const used = new Set<string>();
  collectNames(expr, (name, where) => {
    used.add(name);
    if (names.includes(name)) return;
    const help = didYouMean(name, names);
    const extra = help === undefined ? {} : { help };
    reading.report(codes.raise.SIG4021({ name }, where ?? reading.span(node), extra));
  });
  for (const name of names) {
    if (used.has(name)) continue;
    const reason = `does not speak of '${name}', which 'rules' lists`;
    reading.report(codes.raise.SIG4032({ reason }, reading.span(node)));
  }
  return { kind: 'expression', expr, span: reading.span(node) };
}

function collectNames(
  expr: ConditionExpr,
  found: (name: string, span: ConditionExpr['span']) => void,
): void {
  switch (expr.kind) {
    case 'and':
    case 'or':
      for (const operand of expr.operands) collectNames(operand, found);
      return;
    case 'not':
      collectNames(expr.operand, found);
      return;
    case 'identifier':
      found(expr.name, expr.span);
      return;
    case 'quantified':
      found(expr.target, expr.span);
  }
}

function readThreshold(
  reading: Reading,
  node: YamlMapping,
  type: CorrelationType,
  rules: number,
): CorrelationCondition {
  const bounds: Bound[] = [];
  let fields: readonly string[] = [];
  let percentile: number | undefined;
  for (const entry of node.entries) {
    const key = reading.key(entry);
    if (key === 'field') fields = readFields(reading, entry.value);
    else if (key === 'percentile') percentile = readNumber(reading, key, entry.value);
    else if (key !== undefined) bounds.push(...readBound(reading, key, entry));
  }
  const condition: CorrelationCondition = {
    kind: 'threshold',
    bounds,
    fields,
    ...(percentile === undefined ? {} : { percentile }),
    span: reading.span(node),
  };
  for (const reason of faultsOf(condition, type, rules)) {
    reading.report(codes.raise.SIG4032({ reason }, reading.span(node)));
  }
  return condition;
}

function readBound(reading: Reading, key: string, entry: YamlEntry): readonly Bound[] {
  if (!isOperator(key)) {
    const reason = `has '${key}', which is none of gt, gte, lt, lte, eq, neq, field`;
    reading.report(codes.raise.SIG4032({ reason }, reading.span(entry.key)));
    return [];
  }
  const value = readNumber(reading, key, entry.value);
  return value === undefined ? [] : [{ operator: key, value }];
}

function readFields(reading: Reading, node: YamlNode): readonly string[] {
  if (node.kind === 'sequence') return reading.texts('field', node);
  const text = reading.text('field', node);
  return text === undefined ? [] : [text];
}

function readNumber(reading: Reading, field: string, node: YamlNode): number | undefined {
  const meaning = node.kind === 'scalar' ? scalarMeaning(node) : undefined;
  if (meaning?.kind === 'number' && typeof meaning.value === 'number') return meaning.value;
  reading.wrongShape(field, 'a number', node);
  return undefined;
}

type Threshold = Extract<CorrelationCondition, { readonly kind: 'threshold' }>;

/** What is wrong with a threshold, given the type it belongs to. */
function faultsOf(condition: Threshold, type: CorrelationType, rules: number): readonly string[] {
  const { bounds, fields, percentile } = condition;
  return [
    ...boundFaults(bounds, type),
    ...fieldFaults(fields, type),
    ...percentileFaults(type, percentile),
    ...orderFaults(bounds, type, rules),
  ];
}

function boundFaults(bounds: readonly Bound[], type: CorrelationType): readonly string[] {
  if (bounds.length === 0) return ['has no bound: gt, gte, lt, lte, eq or neq'];
  const counts = type === 'event_count' || type === 'value_count' || isTemporal(type);
  const isWhole = bounds.every((bound) => Number.isInteger(bound.value));
  return counts && !isWhole ? ['counts, so its bound must be a whole number'] : [];
}

function fieldFaults(fields: readonly string[], type: CorrelationType): readonly string[] {
  const takesField = type !== 'event_count' && !isTemporal(type);
  if (!takesField) return fields.length > 0 ? [`of '${type}' takes no 'field'`] : [];
  if (fields.length === 0) return ["needs a 'field'"];
  return fields.length > 1 && type !== 'value_count' ? ['takes one field only'] : [];
}

function orderFaults(
  bounds: readonly Bound[],
  type: CorrelationType,
  rules: number,
): readonly string[] {
  if (type !== 'temporal_ordered' || bounds.length === 0 || wantsAll(bounds, rules)) return [];
  return ['asks for some of the rules only, for which no order is defined'];
}

function percentileFaults(
  type: CorrelationType,
  percentile: number | undefined,
): readonly string[] {
  if (type !== 'value_percentile') {
    return percentile === undefined ? [] : ["takes 'percentile' for value_percentile only"];
  }
  if (percentile === undefined) {
    return ["needs 'percentile': the specification does not say which of them is meant"];
  }
  return percentile >= 0 && percentile <= 100 ? [] : ['has a percentile outside 0 to 100'];
}

function wantsAll(bounds: readonly Bound[], rules: number): boolean {
  const fits = (count: number): boolean => bounds.every((bound) => meets(bound, count));
  if (!fits(rules)) return false;
  for (let count = 0; count < rules; count++) if (fits(count)) return false;
  return true;
}

function meets(bound: Bound, count: number): boolean {
  switch (bound.operator) {
    case 'gt':
      return count > bound.value;
    case 'gte':
      return count >= bound.value;
    case 'lt':
      return count < bound.value;
    case 'lte':
      return count <= bound.value;
    case 'eq':
      return count === bound.value;
    case 'neq':
      return count !== bound.value;
  }
}
