import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type { LogSource, SigmaDocument } from '../../syntax.ts';
import { printCorrelation } from './print-correlation.ts';
import { printDetection } from './print-detection.ts';
import { printHead, printTail } from './print-metadata.ts';
import type { YamlBlock } from './yaml-block.ts';
import { entry, mapping } from './yaml-block.ts';
import { yamlText } from './yaml-text.ts';

/** The text of a Sigma file. */
export function printDocuments(documents: readonly SigmaDocument[]): string {
  return documents.map((one) => `${printDocument(one).join('\n')}\n`).join('---\n');
}

function printDocument(document: SigmaDocument): readonly string[] {
  const head = printHead(document.meta);
  const tail = printTail(document.meta);
  switch (document.kind) {
    case 'rule':
      return [
        ...head,
        ...entry('logsource', printLogSource(document.logsource)),
        ...entry('detection', printDetection(document.detection)),
        ...tail,
      ];
    case 'correlation':
      return [...head, ...entry('correlation', printCorrelation(document.correlation)), ...tail];
    case 'filter':
      throw new InternalError('filters are not emitted');
  }
}

function printLogSource({ category, product, service, definition }: LogSource): YamlBlock {
  const line = (key: string, text: string | undefined): readonly string[] =>
    text === undefined ? [] : entry(key, { inline: yamlText.plain(text) });
  return mapping(
    line('category', category),
    line('product', product),
    line('service', service),
    line('definition', definition),
  );
}
