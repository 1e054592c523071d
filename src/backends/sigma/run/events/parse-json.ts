import type { Json } from '../../../../values/json.ts';
import type { JsonFault } from './exact-json.ts';
import { parseExactJson } from './exact-json.ts';

/**
 * Parses JSON: the engine's own parser where it is exact, ours where an integer may be too long for it, where
 * the text may nest too deep, and where there is a fault to be placed.
 */
export function parseJson(text: string): { readonly value: Json } | JsonFault {
  if (text.length > 4000 || /\d{16}/.test(text)) return parseLong(text);
  return parseFast(text) ?? parseExactJson(text);
}

function parseLong(text: string): { readonly value: Json } | JsonFault {
  if (/\d{16}/.test(text) || deepest(text) > 400) return parseExactJson(text);
  return parseFast(text) ?? parseExactJson(text);
}

function parseFast(text: string): { readonly value: Json } | undefined {
  try {
    const value: Json = jsonValue(text);
    return { value };
  } catch {
    return undefined;
  }
}

/** `JSON.parse` returns what JSON can say, which is what `Json` is. */
function jsonValue(text: string): Json {
  const parse: (text: string) => Json = JSON.parse;
  return parse(text);
}

function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) most = Math.max(most, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return most;
}
