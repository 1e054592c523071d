import { codes } from '../diagnostics.ts';
import type { ConditionExpr, Detection, RuleReference, SigmaFilter } from '../syntax.ts';
import { readDetection } from './read-detection.ts';
import { readLogSource, readMetadata } from './read-metadata.ts';
import type { Reading } from './reading.ts';
import { plainText, valueOf } from './reading.ts';
import type { YamlMapping, YamlNode } from './yaml-node.ts';

/** Reads a global filter. */
export function readFilter(reading: Reading, root: YamlMapping, section: YamlNode): SigmaFilter {
  const meta = readMetadata(reading, root);
  const logsource = readLogSource(reading, root);
  const mapping = reading.mapping('filter', section);
  const span = reading.span(root);
  if (mapping === undefined) {
    const detection = { searches: [], conditions: [] };
    return { kind: 'filter', meta, logsource, rules: [], detection, span };
  }
  const rules = readTargets(reading, mapping);
  const detection = readDetection(reading, mapping, 'the filter', ['condition', 'rules']);
  checkSuppresses(reading, detection);
  return { kind: 'filter', meta, logsource, rules, detection, span };
}

function readTargets(reading: Reading, mapping: YamlMapping): 'any' | readonly RuleReference[] {
  const node = valueOf(mapping, 'rules');
  if (node === undefined) {
    const detail = { field: 'rules', where: 'the filter' };
    reading.report(codes.raise.SIG4010(detail, reading.span(mapping)));
    return [];
  }
  if (node.kind === 'scalar' && plainText(node)?.toLowerCase() === 'any') return 'any';
  const nodes = node.kind === 'sequence' ? node.items : [node];
  if (nodes.length === 0) reading.wrongShape('rules', "a list of rules, or 'any'", node);
  return nodes.flatMap((item) => {
    const reference = reading.text('rules', item);
    return reference === undefined ? [] : [{ reference, span: reading.span(item) }];
  });
}

/**
 * Engines add a filter's condition with "and"; the specification's example, `condition: selection`, is said
 * to suppress. The two agree only where an event that the filter does not describe passes.
 */
function checkSuppresses(reading: Reading, detection: Detection): void {
  for (const condition of detection.conditions) {
    if (holdsOnNothing(condition)) continue;
    const span = condition.span ?? detection.span;
    if (span !== undefined) reading.report(codes.raise.SIG4035({}, span));
  }
}

/** Is the condition true of an event that no search matches? */
function holdsOnNothing(expr: ConditionExpr): boolean {
  switch (expr.kind) {
    case 'and':
      return expr.operands.every(holdsOnNothing);
    case 'or':
      return expr.operands.some(holdsOnNothing);
    case 'not':
      return !holdsOnNothing(expr.operand);
    case 'identifier':
    case 'quantified':
      return false;
  }
}
