import { createHash } from 'node:crypto';
import { domainToASCII, domainToUnicode } from 'node:url';
import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import { parseGuid } from '../values/convert.ts';
import { isArray } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { fn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function decode(text: string): Buffer | undefined {
  return base64.test(text) ? Buffer.from(text, 'base64') : undefined;
}

function decodeText(text: string): Value {
  const bytes = decode(text);
  if (bytes === undefined) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeGuid(text: string): Value {
  const bytes = decode(text);
  if (bytes?.length !== 16) return null;
  const [a, b, c] = [bytes.subarray(0, 4), bytes.subarray(4, 6), bytes.subarray(6, 8)].map((part) =>
    Buffer.from(part).reverse().toString('hex'),
  );
  return parseGuid(`${a ?? ''}${b ?? ''}${c ?? ''}${bytes.subarray(8).toString('hex')}`);
}

function encodeGuid(guid: string): Value {
  const bytes = Buffer.from(guid.replaceAll('-', ''), 'hex');
  if (bytes.length !== 16) return null;
  const parts = [bytes.subarray(0, 4), bytes.subarray(4, 6), bytes.subarray(6, 8)].map((part) =>
    Buffer.from(part).reverse(),
  );
  return Buffer.concat([...parts, bytes.subarray(8)]).toString('base64');
}

function bytesOf(value: Value): Buffer | undefined {
  if (!isArray(value)) return undefined;
  const bytes = value.filter((byte): byte is number => typeof byte === 'number');
  const fits = bytes.length === value.length && bytes.every((byte) => byte >= 0 && byte < 256);
  return fits ? Buffer.from(bytes) : undefined;
}

type Pack = (bytes: Buffer) => Buffer;

function packed(pack: Pack): ScalarFunction {
  return fn('string', ['string'], (text) => pack(Buffer.from(text, 'utf8')).toString('base64'));
}

/** The engine stores short texts as they are, and names no operating system in the header. */
function gzipStored(bytes: Buffer): Buffer {
  const stored = gzipSync(bytes, { level: 0 });
  stored[8] = 0;
  stored[9] = 0xff;
  return stored;
}

/** Compressed text may unfold to no more than this. */
const longestText = 64 * 1024 * 1024;

function unpacked(unpack: Pack): ScalarFunction {
  return fn('string', ['string'], (text) => {
    const bytes = decode(text);
    try {
      return bytes === undefined ? null : unpack(bytes).toString('utf8');
    } catch {
      return null;
    }
  });
}

function urlDecode(text: string): string {
  const bytes: number[] = [];
  const source = Buffer.from(text.replaceAll('+', ' '), 'utf8').toString('latin1');
  for (let at = 0; at < source.length; at++) {
    const hex = /^%([0-9a-f]{2})/i.exec(source.slice(at, at + 3))?.[1];
    bytes.push(hex === undefined ? source.charCodeAt(at) : Number.parseInt(hex, 16));
    if (hex !== undefined) at += 2;
  }
  return Buffer.from(bytes).toString('utf8');
}

function percent(text: string, kept: RegExp): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return kept.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}

function encodeUrl(text: string): string {
  return percent(text, /[A-Za-z0-9\-_.!*() ]/).replaceAll(' ', '+');
}

function punycode(text: string): Value {
  const ascii = domainToASCII(text);
  return ascii === '' ? null : ascii.replace(/^xn--/, '');
}

function fromPunycode(text: string): Value {
  const unicode = domainToUnicode(`xn--${text}`);
  return unicode === '' ? null : unicode;
}

/** Labels that are no punycode stay as they were, upper case and all. */
function unicodeDomain(text: string): string {
  return text
    .split('.')
    .map((label) => (/^xn--/i.test(label) ? decodeLabel(label) : label))
    .join('.');
}

function decodeLabel(label: string): string {
  const decoded = domainToUnicode(label);
  const plain = label.replace(/^xn--/i, '');
  const basic = plain.includes('-') ? plain.slice(0, plain.lastIndexOf('-')) : '';
  // The decoder answers in lower case; the plain letters of the label say how they were written.
  let next = 0;
  return Array.from(decoded)
    .map((character) => (character.charCodeAt(0) < 128 ? (basic[next++] ?? character) : character))
    .join('');
}

/** The name in the registry that a digest goes by. */
export function digest(algorithm: 'md5' | 'sha1' | 'sha256', text: string): string {
  return createHash(algorithm).update(text, 'utf8').digest('hex');
}

/** Functions between texts and their encodings. */
export const encodingFunctions: FunctionTable = {
  base64_encode_tostring: fn('string', ['string'], (text) => Buffer.from(text).toString('base64')),
  base64_encodestring: fn('string', ['string'], (text) => Buffer.from(text).toString('base64')),
  base64_decode_tostring: fn('string', ['string'], decodeText),
  base64_decodestring: fn('string', ['string'], decodeText),
  base64_decode_toarray: fn('dynamic', ['string'], (text) => {
    const bytes = decode(text);
    return bytes === undefined ? null : [...bytes];
  }),
  base64_decode_toguid: fn('guid', ['string'], decodeGuid),
  base64_encode_fromguid: fn('string', ['guid'], encodeGuid),
  base64_encode_fromarray: fn(
    'string',
    ['dynamic'],
    (value) => bytesOf(value)?.toString('base64') ?? null,
  ),
  gzip_compress_to_base64_string: packed(gzipStored),
  gzip_decompress_from_base64_string: unpacked((bytes) =>
    gunzipSync(bytes, { maxOutputLength: longestText }),
  ),
  zlib_compress_to_base64_string: packed((bytes) => deflateSync(bytes, { level: 0 })),
  zlib_decompress_from_base64_string: unpacked((bytes) =>
    inflateSync(bytes, { maxOutputLength: longestText }),
  ),
  url_decode: fn('string', ['string'], urlDecode),
  url_encode: fn('string', ['string'], encodeUrl),
  url_encode_component: fn('string', ['string'], (text) => percent(text, /[A-Za-z0-9\-_.~]/)),
  punycode_from_string: fn('string', ['string'], punycode),
  punycode_to_string: fn('string', ['string'], fromPunycode),
  punycode_domain_from_string: fn('string', ['string'], unicodeDomain),
  punycode_domain_to_string: fn('string', ['string'], (text) => domainToASCII(text)),
};
