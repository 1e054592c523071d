import { RE2JS } from 're2js';

/** An expression that tools read alike, or what in it they do not. */
export type PortableRegex =
  { readonly pattern: string; readonly matchesEmpty: boolean } | { readonly reason: string };

const outside: ReadonlyMap<string, string> = new Map([
  ['d', '[0-9]'],
  ['D', '[^0-9]'],
  ['w', '[0-9A-Za-z_]'],
  ['W', '[^0-9A-Za-z_]'],
  ['s', '[\\t\\n\\f\\r ]'],
  ['S', '[^\\t\\n\\f\\r ]'],
  ['b', '\\b'],
]);

const inside: ReadonlyMap<string, string> = new Map([
  ['d', '0-9'],
  ['w', '0-9A-Za-z_'],
  ['s', '\\t\\n\\f\\r '],
]);

/** Other groups than plain ones, classes by name, and a repetition without a lower bound. */
const uncommon = /\[\^?\[:|\(\?(?!:)|\{,/;

/** An escaped character; a class, in which a bracket that comes first stands for itself; any other character. */
const piece = /\\([\s\S])|\[(\^?)(\]?(?:\\[\s\S]|[^\]\\])*)\]|[\s\S]/g;

/**
 * Spells an RE2 expression in the part of the language that RE2, PCRE and Python's parser read alike: the classes
 * `\d`, `\w` and `\s` are those of ASCII here and elsewhere not, so that they are spelled out.
 */
export function portableRegex(source: string): PortableRegex {
  const compiled = compile(source);
  if (compiled === undefined) return { reason: 'RE2 does not read it' };
  const special = uncommon.exec(source);
  if (special !== null) return { reason: `'${special[0]}' is not common to all` };
  const strange: string[] = [];
  const escape = (ch: string, known: ReadonlyMap<string, string>): string => {
    const spelled = known.get(ch) ?? (isCommonEscape(ch) ? `\\${ch}` : undefined);
    if (spelled === undefined) strange.push(`'\\${ch}' is not common to all`);
    return spelled ?? '';
  };
  const pattern = source.replace(
    piece,
    (all: string, escaped?: string, negation?: string, members?: string) => {
      if (escaped !== undefined) return escape(escaped, outside);
      if (members === undefined) return all;
      return `[${negation ?? ''}${spellMembers(members, escape)}]`;
    },
  );
  const [reason] = strange;
  if (reason !== undefined) return { reason };
  return { pattern, matchesEmpty: compiled.matcher('').find() };
}

function spellMembers(
  members: string,
  escape: (ch: string, known: ReadonlyMap<string, string>) => string,
): string {
  return members.replace(/\\([\s\S])|[[\]]/g, (all: string, escaped?: string) =>
    escaped === undefined ? `\\${all}` : escape(escaped, inside),
  );
}

/** Control characters by their letters, and punctuation as it stands. */
function isCommonEscape(ch: string): boolean {
  return /^[tnrf\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]$/.test(ch);
}

function compile(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined;
  }
}
