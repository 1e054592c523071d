import { didYouMean } from '../../../diagnostics/suggest.ts';
import { codes } from '../diagnostics.ts';
import type { ConditionExpr, Detection, Search, SearchIdentifier } from '../syntax.ts';
import { readCondition } from './read-condition.ts';
import { readItem, readKeywords } from './read-item.ts';
import { matchingSearches } from '../search-pattern.ts';
import type { Reading } from './reading.ts';
import { valueOf } from './reading.ts';
import type { YamlMapping, YamlNode } from './yaml-node.ts';

/** Reads the searches and conditions of a map; `reserved` keys are no search identifiers. */
export function readDetection(
  reading: Reading,
  mapping: YamlMapping,
  where: string,
  reserved: readonly string[],
): Detection {
  const searches: SearchIdentifier[] = [];
  const names: string[] = [];
  for (const entry of mapping.entries) {
    const name = reading.key(entry);
    if (name === undefined || reserved.includes(name)) continue;
    names.push(name);
    const search = readSearch(reading, name, entry.value);
    if (search !== undefined) searches.push({ name, search, span: reading.span(entry.key) });
  }
  if (names.length === 0) {
    const detail = { field: 'a search identifier', where };
    reading.report(codes.raise.SIG4010(detail, reading.span(mapping)));
  }
  const conditions = readConditions(reading, mapping, where, names);
  return { searches, conditions, span: reading.span(mapping) };
}

function readSearch(reading: Reading, name: string, node: YamlNode): Search | undefined {
  if (isEmpty(node)) {
    reading.report(codes.raise.SIG4012({ name }, reading.span(node)));
    return undefined;
  }
  switch (node.kind) {
    case 'mapping':
      return readMap(reading, node);
    case 'sequence':
      return readList(reading, name, node.items);
    case 'scalar': {
      const item = readKeywords(reading, [node]);
      return item === undefined ? undefined : { kind: 'every-item', items: [item] };
    }
  }
}

function isEmpty(node: YamlNode): boolean {
  if (node.kind === 'scalar') return node.plain && node.text === '';
  return (node.kind === 'mapping' ? node.entries : node.items).length === 0;
}

function readMap(reading: Reading, node: YamlMapping): Search | undefined {
  const items = node.entries.map((entry) => readItem(reading, entry));
  const sound = items.filter((item) => item !== undefined);
  return sound.length === items.length ? { kind: 'every-item', items: sound } : undefined;
}

/** A list of keywords, of maps, or of both: any of them. */
function readList(reading: Reading, name: string, nodes: readonly YamlNode[]): Search | undefined {
  if (nodes.every((node) => node.kind === 'scalar')) {
    const item = readKeywords(reading, nodes);
    return item === undefined ? undefined : { kind: 'every-item', items: [item] };
  }
  const searches = nodes.map((node) => {
    if (node.kind !== 'sequence') return readSearch(reading, name, node);
    reading.wrongShape(name, 'a map, or a list of maps or keywords', node);
    return undefined;
  });
  const sound = searches.filter((search) => search !== undefined);
  return sound.length === searches.length ? { kind: 'any-search', searches: sound } : undefined;
}

function readConditions(
  reading: Reading,
  mapping: YamlMapping,
  where: string,
  names: readonly string[],
): readonly ConditionExpr[] {
  const node = valueOf(mapping, 'condition');
  if (node === undefined) {
    reading.report(codes.raise.SIG4010({ field: 'condition', where }, reading.span(mapping)));
    return [];
  }
  const nodes = node.kind === 'sequence' ? node.items : [node];
  if (nodes.length === 0) reading.wrongShape('condition', 'a text', node);
  return nodes.flatMap((one) => {
    const text = reading.text('condition', one);
    return text === undefined ? [] : readOneCondition(reading, one, text, names);
  });
}

function readOneCondition(
  reading: Reading,
  node: YamlNode,
  text: string,
  names: readonly string[],
): readonly ConditionExpr[] {
  const place = placer(reading, node, text);
  const { expr, diagnostics } = readCondition({ text, place, quantifiers: true });
  diagnostics.forEach((found) => {
    reading.report(found);
  });
  if (expr === undefined) return [];
  checkNames(reading, expr, names, node);
  return [expr];
}

/** Maps an offset in a scalar's value to its place; folded and escaped scalars give the whole node. */
export function placer(
  reading: Reading,
  node: YamlNode,
  text: string,
): (start: number, end: number) => ReturnType<Reading['span']> {
  const content = node.kind === 'scalar' ? node.content : node.start;
  const isVerbatim = reading.source.text.startsWith(text, content);
  return (start, end) =>
    isVerbatim ? reading.span({ start: content + start, end: content + end }) : reading.span(node);
}

function checkNames(
  reading: Reading,
  expr: ConditionExpr,
  names: readonly string[],
  node: YamlNode,
): void {
  const span = expr.span ?? reading.span(node);
  switch (expr.kind) {
    case 'and':
    case 'or':
      for (const operand of expr.operands) checkNames(reading, operand, names, node);
      return;
    case 'not':
      checkNames(reading, expr.operand, names, node);
      return;
    case 'identifier':
      if (!names.includes(expr.name)) {
        const help = didYouMean(expr.name, names);
        const extra = help === undefined ? {} : { help };
        reading.report(codes.raise.SIG4021({ name: expr.name }, span, extra));
      }
      return;
    case 'quantified':
      if (matchingSearches(expr.target, names).length === 0) {
        const help = didYouMean(expr.target, names);
        const extra = help === undefined ? {} : { help };
        reading.report(codes.raise.SIG4022({ pattern: expr.target }, span, extra));
      }
  }
}
