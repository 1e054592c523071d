import type { YamlNode } from '../read/yaml-node.ts';
import { scalarMeaning } from '../read/yaml-scalar.ts';

/** The text of a node that YAML takes for a text; numbers and booleans are none. */
export function stringOf(node: YamlNode): string | undefined {
  const meaning = node.kind === 'scalar' ? scalarMeaning(node) : undefined;
  return meaning?.kind === 'string' ? meaning.text : undefined;
}
