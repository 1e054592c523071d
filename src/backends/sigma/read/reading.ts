import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { Span } from '../../../diagnostics/span.ts';
import { codes } from '../diagnostics.ts';
import type { SourceText } from './source-text.ts';
import { spanAt } from './source-text.ts';
import type { YamlEntry, YamlMapping, YamlNode } from './yaml-node.ts';
import { scalarMeaning } from './yaml-scalar.ts';

/** The reading of one document: where its nodes stand, and what was found on the way. */
export class Reading {
  readonly source: SourceText;
  readonly diagnostics: Diagnostic[] = [];

  constructor(source: SourceText) {
    this.source = source;
  }

  /** The place of a node. */
  span(node: { readonly start: number; readonly end: number }): Span {
    return spanAt(this.source, node.start, node.end);
  }

  /** Keeps a finding. */
  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  /** Was anything found that makes the document unusable? */
  get isBroken(): boolean {
    return hasErrors(this.diagnostics);
  }

  /** Reports that a field has the wrong shape. */
  wrongShape(field: string, wanted: string, node: YamlNode): void {
    this.report(codes.raise.SIG4011({ field, wanted, found: describeNode(node) }, this.span(node)));
  }

  /** A map, or a finding. */
  mapping(field: string, node: YamlNode): YamlMapping | undefined {
    if (node.kind === 'mapping') return node;
    this.wrongShape(field, 'a map', node);
    return undefined;
  }

  /** A text that is not empty, or a finding. */
  text(field: string, node: YamlNode): string | undefined {
    const text = plainText(node);
    if (text !== undefined && text !== '') return text;
    this.wrongShape(field, 'a text', node);
    return undefined;
  }

  /** A list of texts, or a finding for each member that is none. */
  texts(field: string, node: YamlNode): readonly string[] {
    if (node.kind !== 'sequence') {
      this.wrongShape(field, 'a list of texts', node);
      return [];
    }
    return node.items.flatMap((item) => this.text(field, item) ?? []);
  }

  /** The key of an entry as text; other keys are refused, because tools read them differently. */
  key(entry: YamlEntry): string | undefined {
    const { key } = entry;
    if (key.kind !== 'scalar') {
      this.report(codes.raise.SIG4005({ key: 'of this map', type: key.kind }, this.span(key)));
      return undefined;
    }
    const meaning = scalarMeaning(key);
    if (meaning.kind === 'string') return key.text;
    this.report(codes.raise.SIG4005({ key: key.text, type: meaning.kind }, this.span(key)));
    return undefined;
  }
}

/** The value of a key, if the map has it. */
export function entryOf(mapping: YamlMapping, name: string): YamlEntry | undefined {
  return mapping.entries.find(({ key }) => key.kind === 'scalar' && key.text === name);
}

/** The value under a key, if the map has it. */
export function valueOf(mapping: YamlMapping, name: string): YamlNode | undefined {
  return entryOf(mapping, name)?.value;
}

/** The text of a scalar as it was meant; dates and numbers keep their spelling, null is none. */
export function plainText(node: YamlNode): string | undefined {
  if (node.kind !== 'scalar') return undefined;
  return scalarMeaning(node).kind === 'null' ? undefined : node.text;
}

/** What a node is, for a sentence. */
export function describeNode(node: YamlNode): string {
  if (node.kind === 'mapping') return 'a map';
  if (node.kind === 'sequence') return node.items.length === 0 ? 'an empty list' : 'a list';
  const meaning = scalarMeaning(node);
  switch (meaning.kind) {
    case 'null':
      return 'nothing';
    case 'string':
      return meaning.text === '' ? 'an empty text' : 'a text';
    case 'number':
      return `the number ${meaning.value}`;
    case 'boolean':
      return `the boolean ${String(meaning.value)}`;
  }
}
