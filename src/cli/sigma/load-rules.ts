import { readFileSync } from 'node:fs';
import { codes } from '../../backends/sigma/diagnostics.ts';
import type { ReadDocument } from '../../backends/sigma/read/read-sigma.ts';
import { readSigma } from '../../backends/sigma/read/read-sigma.ts';
import type { SourceText } from '../../backends/sigma/read/source-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fileSpan } from '../../diagnostics/span.ts';

/** A document of a rule file, with the file it stands in. */
export interface LoadedDocument extends ReadDocument {
  readonly file: string;
  readonly source: SourceText | undefined;
}

/** Reads every document of every file; a file that cannot be opened is one refused document. */
export function loadRules(files: readonly string[]): readonly LoadedDocument[] {
  return files.flatMap((file) => {
    const content = contentOf(file);
    if ('code' in content) return [unreadable(file, content)];
    const { documents, source } = readSigma(file, content);
    return documents.map((document) => ({ ...document, file, source }));
  });
}

function contentOf(file: string): Uint8Array | Diagnostic {
  try {
    return readFileSync(file);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return codes.raise.SIG4008({ reason }, fileSpan(file));
  }
}

function unreadable(file: string, found: Diagnostic): LoadedDocument {
  const { span } = found.at;
  const nothing = { document: undefined, label: undefined, yaml: undefined, source: undefined };
  return { ...nothing, file, span, diagnostics: [found] };
}
