import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { SourceText } from '../read/source-text.ts';
import type { YamlMapping } from '../read/yaml-node.ts';

/** Checks a document against the specification's schema and the conventions of SigmaHQ. */
export function checkDocument(_source: SourceText, _root: YamlMapping): readonly Diagnostic[] {
  return [];
}
