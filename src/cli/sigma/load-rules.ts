import { readFileSync } from 'node:fs';
import type { ReadDocument } from '../../backends/sigma/read/read-sigma.ts';
import { readSigma } from '../../backends/sigma/read/read-sigma.ts';
import type { SourceText } from '../../backends/sigma/read/source-text.ts';

/** A document of a rule file, with the file it stands in. */
export interface LoadedDocument extends ReadDocument {
  readonly file: string;
  readonly source: SourceText | undefined;
}

/** Reads every document of every file. */
export function loadRules(files: readonly string[]): readonly LoadedDocument[] {
  return files.flatMap((file) => {
    const { documents, source } = readSigma(file, readFileSync(file));
    return documents.map((document) => ({ ...document, file, source }));
  });
}
