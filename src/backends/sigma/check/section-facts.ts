import { valueOf } from '../read/reading.ts';
import type { YamlMapping, YamlNode } from '../read/yaml-node.ts';
import { scalarMeaning } from '../read/yaml-scalar.ts';
import type { CheckContext } from './check-context.ts';
import { stringOf } from './string-of.ts';

/** What the schemas know of correlation types; what a tool adds to them is no violation of ours to run. */
const schemaTypes: ReadonlySet<string> = new Set([
  'event_count',
  'temporal',
  'temporal_ordered',
  'value_count',
  'value_sum',
  'value_avg',
  'value_percentile',
]);

/** Checks the section of a correlation or of a filter against the facts of its schema. */
export function checkSection(context: CheckContext): void {
  const name = context.kind === 'correlation' ? 'correlation' : 'filter';
  const section = context.node(name);
  if (section?.kind !== 'mapping') return;
  checkNames(context, section, 'rules', context.kind === 'correlation' ? 2 : 0);
  if (context.kind === 'filter') {
    if (valueOf(section, 'selection') === undefined) {
      context.violates("a filter has a search identifier called 'selection'", section);
    }
    return;
  }
  checkCorrelation(context, section);
}

function checkCorrelation(context: CheckContext, section: YamlMapping): void {
  const groupBy = valueOf(section, 'group-by');
  if (groupBy === undefined) context.violates("a correlation has a 'group-by'", section);
  checkNames(context, section, 'group-by', 0);
  const type = valueOf(section, 'type');
  if (type !== undefined && !schemaTypes.has(stringOf(type) ?? '')) {
    context.violates("the schema does not know this 'type'", type);
  }
  const timespan = valueOf(section, 'timespan');
  const text = timespan === undefined ? undefined : stringOf(timespan);
  if (timespan !== undefined && (text === undefined || text.length > 10)) {
    context.violates("'timespan' must be a text of at most 10 characters", timespan);
  }
  const condition = valueOf(section, 'condition');
  if (condition !== undefined) checkCondition(context, condition);
}

function checkCondition(context: CheckContext, node: YamlNode): void {
  if (node.kind !== 'mapping') {
    context.violates('the schema knows conditions that are a map only', node);
    return;
  }
  for (const { key, value } of node.entries) {
    if (stringOf(key) === 'field') continue;
    const meaning = value.kind === 'scalar' ? scalarMeaning(value) : undefined;
    const isWhole = meaning?.kind === 'number' && Number.isInteger(Number(meaning.value));
    if (!isWhole) context.violates('a bound must be a whole number', value);
  }
}

function checkNames(
  context: CheckContext,
  section: YamlMapping,
  field: string,
  shortest: number,
): void {
  const node = valueOf(section, field);
  if (node === undefined) return;
  if (node.kind !== 'sequence') {
    context.violates(`'${field}' must be a list`, node);
    return;
  }
  const seen = new Set<string>();
  for (const item of node.items) {
    const text = stringOf(item);
    if (text === undefined || text.length < shortest) {
      context.violates(
        `'${field}' holds texts of at least ${Math.max(1, shortest)} characters`,
        item,
      );
      continue;
    }
    if (seen.has(text)) context.violates(`'${field}' holds '${text}' twice`, item);
    seen.add(text);
  }
}
