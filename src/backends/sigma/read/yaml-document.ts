import type { Event } from 'js-yaml';
import { EVENT_ID, SCALAR_STYLE, getScalarValue, parseEvents } from 'js-yaml';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { codes } from '../diagnostics.ts';
import type { SourceText } from './source-text.ts';
import { spanAt } from './source-text.ts';
import type { YamlDocument } from './yaml-node.ts';
import type { ScalarText } from './yaml-builder.ts';
import { YamlBuilder } from './yaml-builder.ts';

interface Chunk {
  readonly text: string;
  readonly offset: number;
}

/**
 * The documents of a file. A file that does not parse as a whole is cut at its `---` lines, which YAML
 * allows nowhere else at the start of a line, so that one broken document does not hide the others.
 */
export function readYamlDocuments(source: SourceText): readonly YamlDocument[] {
  const whole = readChunk(source, { text: source.text, offset: 0 });
  if (whole.every((document) => document.root !== undefined)) return whole;
  const chunks = splitDocuments(source.text);
  return chunks.length < 2 ? whole : chunks.flatMap((chunk) => readChunk(source, chunk));
}

function splitDocuments(text: string): readonly Chunk[] {
  const starts = [0];
  for (const found of text.matchAll(/^---(?=[ \t\r\n]|$)/gm)) starts.push(found.index);
  const chunks: Chunk[] = [];
  starts.forEach((offset, at) => {
    const part = text.slice(offset, starts[at + 1] ?? text.length);
    if (part.trim() !== '') chunks.push({ text: part, offset });
  });
  return chunks;
}

function readChunk(source: SourceText, chunk: Chunk): readonly YamlDocument[] {
  const events = parseSafely(source, chunk);
  if ('diagnostic' in events) {
    return [{ root: undefined, start: chunk.offset, diagnostics: [events.diagnostic] }];
  }
  const builder = new YamlBuilder(source, chunk.offset, (event) => scalarText(chunk.text, event));
  return builder.build(events.events);
}

function scalarText(text: string, event: Event): ScalarText {
  if (event.type !== EVENT_ID.SCALAR) return { text: '', plain: true, quoted: false };
  const { style } = event;
  return {
    text: getScalarValue(text, event),
    plain: style === SCALAR_STYLE.PLAIN,
    quoted: style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED,
  };
}

function parseSafely(
  source: SourceText,
  chunk: Chunk,
): { readonly events: readonly Event[] } | { readonly diagnostic: Diagnostic } {
  try {
    return { events: parseEvents(chunk.text, { maxDepth: 64 }) };
  } catch (thrown) {
    const at = chunk.offset + markOf(thrown);
    const span = spanAt(source, at, at);
    const tooDeep = reasonOf(thrown).includes('maxDepth');
    const diagnostic = tooDeep
      ? codes.raise.SIG4003({ reason: 'nested more than 64 levels deep' }, span)
      : codes.raise.SIG4002({ reason: reasonOf(thrown) }, span);
    return { diagnostic };
  }
}

function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return 'reason' in thrown && typeof thrown.reason === 'string' ? thrown.reason : thrown.message;
}

function markOf(thrown: unknown): number {
  if (!(thrown instanceof Error) || !('mark' in thrown)) return 0;
  const { mark } = thrown;
  if (typeof mark !== 'object' || mark === null || !('position' in mark)) return 0;
  return typeof mark.position === 'number' ? mark.position : 0;
}
