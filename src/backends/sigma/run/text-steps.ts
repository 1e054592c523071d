import { base64, base64Offsets, utf16, utf8, withByteOrderMark } from './encode.ts';
import type { MatchPart } from './glob.ts';
import { dashes } from './glob.ts';
import { expandDashes, mapLiterals, plainTextOf, wrapParts } from './match-parts.ts';
import type { StepResult, Steps, Working, WorkingOf } from './working-value.ts';
import { literalText } from './working-value.ts';

type Text = WorkingOf<'text'>;

/** How many alternatives one value may become by `windash` before it is encoded. */
const alternativeLimit = 625;

/** What modifiers make of a text. */
export const textSteps: Steps<'text'> = {
  contains: (text) => [{ ...text, parts: wrapParts(text.parts, true, true) }],
  startswith: (text) => [{ ...text, parts: wrapParts(text.parts, false, true) }],
  endswith: (text) => [{ ...text, parts: wrapParts(text.parts, true, false) }],
  cased: (text) => [{ ...text, isCased: true }],
  windash: (text) => [{ ...text, parts: mapLiterals(text.parts, splitDashes) }],
  expand: (text) => [text],
  cidr: (text) => plain(text.parts, (network) => ({ kind: 'network', text: network })),
  fieldref: (text) =>
    plain(text.parts, (name) => ({
      kind: 'field',
      name,
      starts: false,
      ends: false,
      isCased: false,
    })),
  base64: (text) => encode(text, (one) => [literalText(base64(utf8(one)))]),
  base64offset: (text) => encode(text, (one) => base64Offsets(utf8(one)).map(literalText)),
  utf16le: (text) => encode(text, (one) => [{ kind: 'bytes', bytes: utf16(one, false) }]),
  wide: (text) => encode(text, (one) => [{ kind: 'bytes', bytes: utf16(one, false) }]),
  utf16be: (text) => encode(text, (one) => [{ kind: 'bytes', bytes: utf16(one, true) }]),
  utf16: (text) =>
    encode(text, (one) => [{ kind: 'bytes', bytes: withByteOrderMark(utf16(one, false)) }]),
};

/** What modifiers make of encoded text. */
export const bytesSteps: Steps<'bytes'> = {
  base64: ({ bytes }) => [literalText(base64(bytes))],
  base64offset: ({ bytes }) => base64Offsets(bytes).map(literalText),
  contains: ({ bytes }) => searched(bytes, textSteps.contains),
  startswith: ({ bytes }) => searched(bytes, textSteps.startswith),
  endswith: ({ bytes }) => searched(bytes, textSteps.endswith),
  cased: ({ bytes }) => searched(bytes, textSteps.cased),
};

/** Encoded bytes can be searched for as they are only where they are text themselves. */
export function bytesAsText(bytes: Uint8Array): Text | { readonly refused: string } {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return literalText(decoder.decode(bytes));
  } catch {
    return { refused: 'the encoded value is no text any more; base64 must follow' };
  }
}

function searched(bytes: Uint8Array, step: ((text: Text) => StepResult) | undefined): StepResult {
  const text = bytesAsText(bytes);
  if ('refused' in text) return text;
  return step === undefined ? [text] : step(text);
}

function plain(parts: readonly MatchPart[], make: (text: string) => Working): StepResult {
  const text = plainTextOf(parts);
  return text === undefined ? { refused: 'wildcards have no meaning' } : [make(text)];
}

function splitDashes(text: string): readonly MatchPart[] {
  return Array.from(text, (ch) =>
    dashes.includes(ch) ? { kind: 'any-dash' } : { kind: 'literal', text: ch },
  );
}

function encode(text: Text, make: (plain: string) => readonly Working[]): StepResult {
  const spellings = expandDashes(text.parts, alternativeLimit);
  if (spellings === undefined) {
    return { refused: `the dashes make more than ${alternativeLimit} alternatives` };
  }
  const made: Working[] = [];
  for (const spelling of spellings) {
    const one = plainTextOf(spelling);
    if (one === undefined) return { refused: 'wildcards cannot be encoded' };
    made.push(...make(one));
  }
  return made;
}
