import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { fileSpan, pointSpan } from '../diagnostics/span.ts';
import { loadCodes } from './diagnostics.ts';
import { reasonOf } from './find-files.ts';
import { measureNesting, mostNested } from './nesting.ts';

/** A source file as it was read, with the hash of its bytes. */
export interface Source {
  /** Relative to the project, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly hash: string;
}

/** Reads files of a project, each once. */
export type SourceReader = (file: string) => Outcome<Source>;

/** Makes a reader for one run: what it has read, it hands out again without looking. */
export function createSourceReader(root: string): SourceReader {
  const known = new Map<string, Outcome<Source>>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const read = readSource(root, file);
    known.set(file, read);
    return read;
  };
}

const largest = 16 * 1024 * 1024;

/** Reads a file that can be handed to a parser: UTF-8, of sane size and depth. */
export function readSource(root: string, file: string): Outcome<Source> {
  const fail = (found: Diagnostic): Outcome<Source> => ({ value: undefined, diagnostics: [found] });
  try {
    const path = join(root, file);
    const { size } = statSync(path);
    if (size > largest) {
      return fail(loadCodes.raise.LOAD1009({ size, most: largest }, fileSpan(file)));
    }
    const bytes = readFileSync(path);
    const text = decode(bytes);
    if (text === undefined) return fail(notUtf8(file, bytes));
    const { depth, at } = measureNesting(text);
    if (depth > mostNested) {
      const span = pointSpan(file, at.line, at.column);
      return fail(loadCodes.raise.LOAD1012({ depth, most: mostNested }, span));
    }
    return { value: { file, text, hash: hashOf(bytes) }, diagnostics: [] };
  } catch (thrown) {
    const params = { what: 'file', why: reasonOf(thrown) } as const;
    return fail(loadCodes.raise.LOAD1001(params, fileSpan(file)));
  }
}

/** The hash that tells whether something changed. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const offset = firstBadByte(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n');
  const span = pointSpan(file, before.length, (before.at(-1) ?? '').length + 1);
  const encoding = isUtf16 ? 'UTF-16' : undefined;
  return loadCodes.raise.LOAD1005({ encoding, offset }, isUtf16 ? fileSpan(file) : span);
}

/** Decoding as a stream accepts a character that is cut off, so the first refused prefix ends at the bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = Math.floor((good + bad) / 2);
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
