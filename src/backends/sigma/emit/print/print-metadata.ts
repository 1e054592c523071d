import type { Metadata } from '../../syntax.ts';
import { printText } from './print-text.ts';
import type { YamlBlock } from './yaml-block.ts';
import { entry, mapping, sequence } from './yaml-block.ts';
import { yamlText } from './yaml-text.ts';

/** What stands before the rule itself, in the community's order. */
export function printHead(meta: Metadata): readonly string[] {
  return [
    ...line('title', meta.title),
    ...line('id', meta.id, identifier),
    ...line('name', meta.name),
    ...(meta.related === undefined ? [] : entry('related', printRelated(meta.related))),
    ...line('taxonomy', meta.taxonomy),
    ...line('status', meta.status),
    ...(meta.description === undefined ? [] : printText('description', meta.description)),
    ...lines('references', meta.references),
    ...line('author', meta.author),
    ...line('date', meta.date, identifier),
    ...line('modified', meta.modified, identifier),
    ...lines('tags', meta.tags),
  ];
}

/** What stands after it. */
export function printTail(meta: Metadata): readonly string[] {
  return [...lines('falsepositives', meta.falsepositives), ...line('level', meta.level)];
}

function line(
  key: string,
  text: string | undefined,
  spell: (text: string) => string = yamlText.plain,
): readonly string[] {
  return text === undefined ? [] : entry(key, { inline: spell(text) });
}

function lines(key: string, texts: readonly string[] | undefined): readonly string[] {
  if (texts === undefined) return [];
  return entry(key, sequence(texts.map((text) => [yamlText.plain(text)])));
}

/** Identifiers and dates stand without quotes in the community's rules; a loader may read a date as one. */
function identifier(text: string): string {
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
  const isDate = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text);
  return isUuid || isDate ? text : yamlText.quoted(text);
}

function printRelated(related: NonNullable<Metadata['related']>): YamlBlock {
  return sequence(
    related.map(({ id, type }) => {
      const map = mapping(
        entry('id', { inline: identifier(id) }),
        entry('type', { inline: yamlText.plain(type) }),
      );
      return 'lines' in map ? map.lines : [];
    }),
  );
}
