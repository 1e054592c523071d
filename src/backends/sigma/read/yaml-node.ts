import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';

/** A range of the source text. */
interface Ranged {
  readonly start: number;
  readonly end: number;
}

/** A scalar; `plain` ones take their type from their spelling. */
export interface YamlScalar extends Ranged {
  readonly kind: 'scalar';
  readonly text: string;
  readonly plain: boolean;
  readonly tag: string | undefined;
  /** Where its text begins: after the quote, if there is one. */
  readonly content: number;
}

/** A list. */
export interface YamlSequence extends Ranged {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
}

/** One key of a map with its value. */
export interface YamlEntry {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

/** A map, its keys in their order; duplicates are refused before anybody sees it. */
export interface YamlMapping extends Ranged {
  readonly kind: 'mapping';
  readonly entries: readonly YamlEntry[];
}

/** A node of a YAML document; an alias is the very node it points to. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

/** One document of a file: its root, or why there is none. */
export interface YamlDocument {
  readonly root: YamlNode | undefined;
  readonly start: number;
  readonly diagnostics: readonly Diagnostic[];
}
