import type { Diagnostic } from '../../../../diagnostics/diagnostic.ts';
import { pointSpan } from '../../../../diagnostics/span.ts';
import type { Json, JsonObject } from '../../../../values/json.ts';
import { codes } from '../../diagnostics.ts';
import { parseJson } from './parse-json.ts';

/** An event and its place: its line in NDJSON, its position in an array, from 0. */
export interface PlacedEvent {
  readonly index: number;
  readonly event: JsonObject;
}

/** A piece of a stream: what was read, and what could not be. */
export interface EventBatch {
  readonly events: readonly PlacedEvent[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads events from the bytes of a file: one JSON object on each line, or one JSON array. Lines are read as
 * they come; a broken one is reported at its place and does not stop the others.
 */
export async function* readEvents(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<EventBatch> {
  const lines = new LineReader(file);
  const whole: Uint8Array[] = [];
  let isArray: boolean | undefined;
  for await (const chunk of chunks) {
    isArray ??= beginsArray(chunk);
    if (isArray === true) whole.push(chunk);
    else yield lines.take(chunk);
  }
  if (isArray === true) yield readArray(file, joinBytes(whole));
  else yield lines.finish();
}

/** Reads events from a text, all at once. */
export function readEventText(file: string, text: string): EventBatch {
  const bytes = new TextEncoder().encode(text);
  if (beginsArray(bytes) === true) return readArray(file, bytes);
  const lines = new LineReader(file);
  const first = lines.take(bytes);
  const last = lines.finish();
  return {
    events: [...first.events, ...last.events],
    diagnostics: [...first.diagnostics, ...last.diagnostics],
  };
}

/** An array begins with a bracket; `undefined` while there are only blanks. */
function beginsArray(bytes: Uint8Array): boolean | undefined {
  const blanks = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];
  const first = bytes.find((byte) => !blanks.includes(byte));
  return first === undefined ? undefined : first === 0x5b;
}

class LineReader {
  readonly #file: string;
  #rest: Uint8Array = new Uint8Array(0);
  #line = 0;
  #events: PlacedEvent[] = [];
  #diagnostics: Diagnostic[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  take(chunk: Uint8Array): EventBatch {
    const end = chunk.lastIndexOf(0x0a) + 1;
    if (end === 0) {
      this.#rest = joinBytes([this.#rest, chunk]);
      return { events: [], diagnostics: [] };
    }
    this.#readLines(joinBytes([this.#rest, chunk.subarray(0, end)]));
    this.#rest = chunk.subarray(end);
    return this.#drain();
  }

  finish(): EventBatch {
    if (this.#rest.length > 0) this.#readLines(this.#rest);
    this.#rest = new Uint8Array(0);
    return this.#drain();
  }

  #drain(): EventBatch {
    const batch = { events: this.#events, diagnostics: this.#diagnostics };
    this.#events = [];
    this.#diagnostics = [];
    return batch;
  }

  /** Decodes whole lines at once; only when that fails, line by line, to find the one to blame. */
  #readLines(bytes: Uint8Array): void {
    const text = decode(bytes);
    if (text !== undefined) {
      const lines = text.split('\n');
      if (text.endsWith('\n')) lines.pop();
      for (const line of lines) this.#readLine(line);
      return;
    }
    for (let start = 0; start < bytes.length;) {
      const found = bytes.indexOf(0x0a, start);
      const end = found < 0 ? bytes.length : found;
      const line = decode(bytes.subarray(start, end));
      if (line !== undefined) this.#readLine(line);
      else this.#refuse(brokenBytes(bytes.subarray(start, end)), this.#line++);
      start = end + 1;
    }
  }

  #readLine(raw: string): void {
    const index = this.#line++;
    const text = index === 0 && raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
    if (text.trim() === '') return;
    const parsed = parseJson(text);
    if ('reason' in parsed) this.#refuse(parsed, index);
    else if (isObject(parsed.value)) this.#events.push({ index, event: parsed.value });
    else this.#refuse({ reason: notAnObject, offset: 0 }, index);
  }

  #refuse(fault: { readonly reason: string; readonly offset: number }, line: number): void {
    const span = pointSpan(this.#file, line + 1, fault.offset + 1);
    this.#diagnostics.push(codes.raise.SIG4060({ reason: fault.reason }, span));
  }
}

const notAnObject = 'an event is a JSON object';

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function brokenBytes(bytes: Uint8Array): { readonly reason: string; readonly offset: number } {
  let low = 0;
  let high = bytes.length;
  // The longest beginning that decodes as a stream ends before the broken byte.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const before = new TextDecoder().decode(bytes.subarray(0, low)).replace(/\uFFFD$/, '');
  return { reason: 'the line is not UTF-8', offset: before.length };
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  const filled = parts.filter((part) => part.length > 0);
  if (filled.length < 2) return filled[0] ?? first ?? new Uint8Array(0);
  const joined = new Uint8Array(filled.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of filled) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function readArray(file: string, bytes: Uint8Array): EventBatch {
  const text = decode(bytes);
  if (text === undefined) {
    const { reason, offset } = brokenBytes(bytes);
    const before = new TextDecoder().decode(bytes).slice(0, offset);
    return { events: [], diagnostics: [faultAt(file, before, reason)] };
  }
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseJson(body);
  if ('reason' in parsed) {
    return {
      events: [],
      diagnostics: [faultAt(file, body.slice(0, parsed.offset), parsed.reason)],
    };
  }
  const events: PlacedEvent[] = [];
  const diagnostics: Diagnostic[] = [];
  const members = Array.isArray(parsed.value) ? parsed.value : [];
  members.forEach((member: Json, index) => {
    if (isObject(member)) events.push({ index, event: member });
    else diagnostics.push(faultAt(file, '', `member ${index} is no JSON object`));
  });
  return { events, diagnostics };
}

function faultAt(file: string, before: string, reason: string): Diagnostic {
  const lines = before.split('\n');
  const span = pointSpan(file, lines.length, (lines.at(-1)?.length ?? 0) + 1);
  return codes.raise.SIG4060({ reason }, span);
}
