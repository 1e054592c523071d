import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { Reading } from '../read/reading.ts';
import type { SourceText } from '../read/source-text.ts';
import type { YamlMapping } from '../read/yaml-node.ts';
import { CheckContext } from './check-context.ts';
import { checkConventions } from './conventions.ts';
import { checkSchema } from './schema-facts.ts';

/** Checks a document against the schema of the specification and the conventions of SigmaHQ. */
export function checkDocument(source: SourceText, root: YamlMapping): readonly Diagnostic[] {
  const reading = new Reading(source);
  const context = new CheckContext(reading, root);
  checkSchema(context);
  checkConventions(context);
  return reading.diagnostics;
}
