import type { DetectionIr } from '../../../../ir/detection-ir.ts';
import type { Metadata } from '../../syntax.ts';
import type { SigmaEmitOptions } from '../emit-options.ts';
import type { EmissionLog } from '../emission-log.ts';
import { deriveId } from './derive-id.ts';
import { tagsOf } from './tags.ts';
import { titleWith } from './title-case.ts';

/** What the metadata of a detection's documents are made of. */
export interface MetadataSource {
  readonly detection: DetectionIr;
  readonly options: SigmaEmitOptions;
  readonly log: EmissionLog;
}

/** What tells a document from the others of its detection. */
export interface DocumentLabel {
  /** What it is within the detection: the name from which its id is derived. */
  readonly role: string;
  readonly suffix: string | undefined;
  /** What correlations call it. */
  readonly name?: string;
}

/** The metadata of a rule that stands for the detection. */
export function mainMetadata(source: MetadataSource, label: DocumentLabel): Metadata {
  const { detection, options } = source;
  const { meta, targets } = detection;
  const references = meta.references.filter((one) => !one.includes('attack.mitre.org'));
  const related = targets.sigma.related.map((id) => ({ id, type: 'similar' }));
  const falsepositives = meta.falsePositives.filter((one) => one.length > 1).map(capital);
  return {
    title: titleWith(meta.title, label.suffix),
    id: deriveId(meta.id, label.role),
    ...(label.name === undefined ? {} : { name: label.name }),
    ...(related.length === 0 ? {} : { related }),
    taxonomy: targets.sigma.fields,
    status: 'experimental',
    description: descriptionOf(source),
    ...(references.length === 0 ? {} : { references: [...new Set(references)] }),
    ...(options.author === undefined ? {} : { author: options.author }),
    ...options.dates?.get(meta.id),
    tags: tagsOf(meta),
    falsepositives: falsepositives.length === 0 ? ['Unknown'] : falsepositives,
    level: meta.severity,
  };
}

/** The metadata of a rule that only feeds a correlation, which carries the rest. */
export function partMetadata(source: MetadataSource, label: DocumentLabel): Metadata {
  const { meta, targets } = source.detection;
  const title = titleWith(meta.title, label.suffix);
  return {
    title,
    id: deriveId(meta.id, label.role),
    ...(label.name === undefined ? {} : { name: label.name }),
    taxonomy: targets.sigma.fields,
    status: 'experimental',
    description: `Detects the events that the correlation '${titleWith(meta.title, undefined)}' reads; no finding by itself.`,
    ...(source.options.author === undefined ? {} : { author: source.options.author }),
    ...source.options.dates?.get(meta.id),
    level: 'informational',
  };
}

function descriptionOf({ detection, log }: MetadataSource): string {
  const { title, meaning } = detection.meta;
  const sentences = [`Detects: ${title}.`, meaning];
  const left = log.refusals.map((one) => one.what);
  if (left.length > 0) {
    sentences.push(
      `This rule is broader than the detection it was made from: it leaves out ${left.join('; ')}.`,
    );
  }
  for (const { name, default: value } of log.parameters) {
    sentences.push(`The parameter '${name}' has its default ${JSON.stringify(value)}.`);
  }
  return sentences.filter((one) => one !== '').join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
