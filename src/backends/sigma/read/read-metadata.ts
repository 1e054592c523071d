import { codes } from '../diagnostics.ts';
import type { LogSource, Metadata } from '../syntax.ts';
import type { Reading } from './reading.ts';
import { plainText, valueOf } from './reading.ts';
import type { YamlMapping, YamlNode } from './yaml-node.ts';

const textFields = [
  'id',
  'name',
  'taxonomy',
  'status',
  'description',
  'license',
  'author',
  'date',
  'modified',
  'level',
] as const;

const listFields = ['references', 'tags', 'fields', 'falsepositives', 'scope'] as const;

/**
 * Reads what is said about a document. Only a missing title refuses it: the rest does not change what the
 * document finds, and is looked at by the checks.
 */
export function readMetadata(reading: Reading, root: YamlMapping): Metadata {
  const texts: { [K in (typeof textFields)[number]]?: string } = {};
  for (const field of textFields) {
    const node = valueOf(root, field);
    const text = node === undefined ? undefined : plainText(node);
    if (text !== undefined) texts[field] = text;
  }
  const lists: { [K in (typeof listFields)[number]]?: readonly string[] } = {};
  for (const field of listFields) {
    const node = valueOf(root, field);
    if (node !== undefined) lists[field] = plainTexts(node);
  }
  const related = readRelated(valueOf(root, 'related'));
  return {
    title: readTitle(reading, root),
    ...texts,
    ...lists,
    ...(related.length === 0 ? {} : { related }),
  };
}

function readTitle(reading: Reading, root: YamlMapping): string {
  const node = valueOf(root, 'title');
  if (node === undefined) {
    const detail = { field: 'title', where: 'the document' };
    reading.report(
      codes.raise.SIG4010(detail, reading.span({ start: root.start, end: root.start })),
    );
    return '';
  }
  return reading.text('title', node) ?? '';
}

function plainTexts(node: YamlNode): readonly string[] {
  const nodes = node.kind === 'sequence' ? node.items : [node];
  return nodes.flatMap((item) => plainText(item) ?? []);
}

function readRelated(node: YamlNode | undefined): readonly { id: string; type: string }[] {
  if (node?.kind !== 'sequence') return [];
  return node.items.flatMap((item) => {
    if (item.kind !== 'mapping') return [];
    const id = valueOf(item, 'id');
    const type = valueOf(item, 'type');
    const idText = id === undefined ? undefined : plainText(id);
    const typeText = type === undefined ? undefined : plainText(type);
    return idText === undefined || typeText === undefined ? [] : [{ id: idText, type: typeText }];
  });
}

/** Reads where the events come from; a rule without it is refused. */
export function readLogSource(reading: Reading, root: YamlMapping): LogSource {
  const node = valueOf(root, 'logsource');
  if (node === undefined) {
    const detail = { field: 'logsource', where: 'the rule' };
    reading.report(
      codes.raise.SIG4010(detail, reading.span({ start: root.start, end: root.start })),
    );
    return {};
  }
  const mapping = reading.mapping('logsource', node);
  if (mapping === undefined) return {};
  const found: { [K in 'category' | 'product' | 'service' | 'definition']?: string } = {};
  for (const field of ['category', 'product', 'service', 'definition'] as const) {
    const value = valueOf(mapping, field);
    if (value === undefined) continue;
    const text = reading.text(`logsource.${field}`, value);
    if (text !== undefined) found[field] = text;
  }
  if (found.category === undefined && found.product === undefined && found.service === undefined) {
    const detail = { field: 'category, product or service', where: 'the logsource' };
    reading.report(codes.raise.SIG4010(detail, reading.span(mapping)));
  }
  return { ...found, span: reading.span(mapping) };
}
