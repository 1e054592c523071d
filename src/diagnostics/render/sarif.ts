import type { Diagnostic, Label } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { sortDiagnostics } from '../sort.ts';

/** What SARIF says about the program beside its findings. */
export interface SarifOptions {
  readonly version: string;
}

/** The findings as SARIF 2.1.0, with the rules that they belong to and places relative to the project. */
export function renderSarif(diagnostics: readonly Diagnostic[], options: SarifOptions): string {
  const sorted = sortDiagnostics(diagnostics);
  const rules = rulesOf(sorted);
  const ids = rules.map((rule) => rule.id);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'wardline', semanticVersion: options.version, rules } },
        columnKind: 'utf16CodeUnits',
        results: sorted.map((found) => toResult(found, ids.indexOf(found.code))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly level: string };
}

function rulesOf(sorted: readonly Diagnostic[]): readonly Rule[] {
  const byCode = new Map<string, Diagnostic>();
  for (const found of sorted) if (!byCode.has(found.code)) byCode.set(found.code, found);
  return [...byCode.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((found) => ({
      id: found.code,
      name: found.slug.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: found.slug.replaceAll('-', ' ') },
      defaultConfiguration: { level: found.severity },
    }));
}

function toResult(found: Diagnostic, ruleIndex: number): object {
  const help = found.help === undefined ? '' : `\n${found.help}`;
  return {
    ruleId: found.code,
    ruleIndex,
    level: found.severity,
    message: { text: `${found.message}${help}` },
    locations: [{ physicalLocation: physicalLocation(found.at.span) }],
    relatedLocations: found.related.map(relatedLocation),
  };
}

function relatedLocation(label: Label, id: number): object {
  return { id, message: { text: label.text }, physicalLocation: physicalLocation(label.span) };
}

/** `%SRCROOT%` is left to the reader to resolve, so that no path of one machine is in the report. */
function physicalLocation({ file, start, end }: Span): object {
  return {
    artifactLocation: { uri: toUri(file), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

/** A relative URI: each segment is escaped, lone surrogates replaced. */
function toUri(file: string): string {
  return file.split('/').map(escapeSegment).join('/');
}

function escapeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}
