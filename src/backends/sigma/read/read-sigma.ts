import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Span } from '../../../diagnostics/span.ts';
import { codes } from '../diagnostics.ts';
import type { SigmaDocument } from '../syntax.ts';
import { readCorrelation } from './read-correlation.ts';
import { readDetection } from './read-detection.ts';
import { readFilter } from './read-filter.ts';
import { readLogSource, readMetadata } from './read-metadata.ts';
import { Reading, describeNode, plainText, valueOf } from './reading.ts';
import type { SourceText } from './source-text.ts';
import { sourceFromBytes, sourceFromText, spanAt } from './source-text.ts';
import { readYamlDocuments } from './yaml-document.ts';
import type { YamlDocument, YamlMapping } from './yaml-node.ts';

/** The verdict on one document of a file: what it is, or why it was refused. */
export interface ReadDocument {
  /** `undefined` when the document was refused. */
  readonly document: SigmaDocument | undefined;
  /** How to call it, even when it was refused: its id, name or title, where it has one. */
  readonly label: string | undefined;
  readonly span: Span;
  /** The YAML it was read from, for checks that look at more than the meaning. */
  readonly yaml: YamlMapping | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a file holds. */
export interface ReadFile {
  readonly source: SourceText | undefined;
  readonly documents: readonly ReadDocument[];
}

/** Reads a Sigma file: every document on its own, so that a bad one does not stop the others. */
export function readSigma(file: string, content: string | Uint8Array): ReadFile {
  const source =
    typeof content === 'string' ? sourceFromText(file, content) : sourceFromBytes(file, content);
  if ('code' in source) {
    const refused = { document: undefined, label: undefined, yaml: undefined };
    return {
      source: undefined,
      documents: [{ ...refused, span: source.at.span, diagnostics: [source] }],
    };
  }
  const documents = readYamlDocuments(source).filter((one) => !isBlank(one));
  if (documents.length === 0) return { source, documents: [emptyFile(source)] };
  return { source, documents: documents.map((one) => readDocument(source, one)) };
}

function isBlank(document: YamlDocument): boolean {
  const { root } = document;
  if (document.diagnostics.length > 0) return false;
  return root === undefined || (root.kind === 'scalar' && root.plain && root.text === '');
}

function emptyFile(source: SourceText): ReadDocument {
  const span = spanAt(source, 0, 0);
  const found = codes.raise.SIG4007({ reason: 'the file is empty' }, span);
  return { document: undefined, label: undefined, span, yaml: undefined, diagnostics: [found] };
}

function readDocument(source: SourceText, yaml: YamlDocument): ReadDocument {
  const { root } = yaml;
  if (root === undefined) {
    const span = yaml.diagnostics[0]?.at.span ?? spanAt(source, yaml.start, yaml.start);
    const { diagnostics } = yaml;
    return { document: undefined, label: undefined, span, yaml: undefined, diagnostics };
  }
  const reading = new Reading(source);
  const span = spanAt(source, root.start, root.start);
  if (root.kind !== 'mapping') {
    reading.report(codes.raise.SIG4007({ reason: `it is ${describeNode(root)}` }, span));
    return refused(reading, span, undefined, undefined);
  }
  const label = labelOf(root);
  const document = readKind(reading, root);
  if (document === undefined || reading.isBroken) return refused(reading, span, label, root);
  return { document, label, span, yaml: root, diagnostics: reading.diagnostics };
}

function refused(
  reading: Reading,
  span: Span,
  label: string | undefined,
  yaml: YamlMapping | undefined,
): ReadDocument {
  return { document: undefined, label, span, yaml, diagnostics: reading.diagnostics };
}

function labelOf(root: YamlMapping): string | undefined {
  for (const field of ['id', 'name', 'title']) {
    const node = valueOf(root, field);
    const text = node === undefined ? undefined : plainText(node);
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

function readKind(reading: Reading, root: YamlMapping): SigmaDocument | undefined {
  const detection = valueOf(root, 'detection');
  const correlation = valueOf(root, 'correlation');
  const filter = valueOf(root, 'filter');
  const kinds = [detection, correlation, filter].filter((node) => node !== undefined);
  const start = { start: root.start, end: root.start };
  if (kinds.length > 1) {
    const reason = "it has more than one of 'detection', 'correlation' and 'filter'";
    reading.report(codes.raise.SIG4007({ reason }, reading.span(start)));
    return undefined;
  }
  if (correlation !== undefined) return readCorrelation(reading, root, correlation);
  if (filter !== undefined) return readFilter(reading, root, filter);
  if (detection === undefined) {
    const reason = "it has none of 'detection', 'correlation' and 'filter'";
    reading.report(codes.raise.SIG4007({ reason }, reading.span(start)));
    return undefined;
  }
  const meta = readMetadata(reading, root);
  const logsource = readLogSource(reading, root);
  const mapping = reading.mapping('detection', detection);
  if (mapping === undefined) return undefined;
  const searches = readDetection(reading, mapping, 'the detection', ['condition', 'timeframe']);
  return { kind: 'rule', meta, logsource, detection: searches, span: reading.span(root) };
}
