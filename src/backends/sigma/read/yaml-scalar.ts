import type { YamlScalar } from './yaml-node.ts';

/** What a scalar means under YAML 1.2's core schema. */
export type ScalarMeaning =
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number | bigint }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

/** Two readings of one plain scalar: a rule that contains it means different things to different tools. */
export interface Ambiguity {
  readonly newer: string;
  readonly older: string;
}

const integer12 = /^[-+]?[0-9]+$/;
const octal12 = /^0o[0-7]+$/;
const hex12 = /^0x[0-9a-fA-F]+$/;
const float12 = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const special12 = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const boolean12 = /^(?:true|True|TRUE|false|False|FALSE)$/;
const null12 = /^(?:~|null|Null|NULL|)$/;

/** The meaning of a scalar under YAML 1.2. */
export function scalarMeaning(node: YamlScalar): ScalarMeaning {
  const { text } = node;
  if (!node.plain || node.tag !== undefined) return taggedMeaning(node);
  return plainMeaning(text);
}

function plainMeaning(text: string): ScalarMeaning {
  if (null12.test(text)) return { kind: 'null' };
  if (boolean12.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  if (integer12.test(text)) return { kind: 'number', value: exactInteger(text) };
  if (octal12.test(text) || hex12.test(text)) return { kind: 'number', value: exactInteger(text) };
  if (float12.test(text)) return { kind: 'number', value: Number(text) };
  return { kind: 'string', text };
}

const knownTags: ReadonlySet<string> = new Set([
  '!',
  '!!str',
  '!!int',
  '!!float',
  '!!bool',
  '!!null',
]);

/** Is this a tag whose meaning YAML itself defines? Anything else is somebody's extension. */
export function isKnownTag(tag: string): boolean {
  return knownTags.has(tag);
}

function taggedMeaning(node: YamlScalar): ScalarMeaning {
  const isText = node.tag === undefined || node.tag === '!' || node.tag === '!!str';
  return isText ? { kind: 'string', text: node.text } : plainMeaning(node.text);
}

function exactInteger(text: string): number | bigint {
  const digits = text.startsWith('+') ? text.slice(1) : text;
  const near = Number(digits);
  if (Number.isSafeInteger(near)) return near;
  return digits.startsWith('-') ? -BigInt(digits.slice(1)) : BigInt(digits);
}

const hazards: readonly { readonly pattern: RegExp; readonly older: string }[] = [
  { pattern: /^(?:yes|Yes|YES|on|On|ON)$/, older: 'true' },
  { pattern: /^(?:no|No|NO|off|Off|OFF)$/, older: 'false' },
  { pattern: /^[-+]?0[0-7_]+$/, older: 'an octal number' },
  { pattern: /^[-+]?0[0-9]*[89][0-9]*$/, older: 'a string' },
  { pattern: /^0o[0-7]+$/, older: 'a string' },
  { pattern: /^[-+]?0b[01_]+$/, older: 'a binary number' },
  { pattern: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/, older: 'a number in base 60' },
  { pattern: /^[-+]?(?:0x[0-9a-fA-F_]*_[0-9a-fA-F_]*|[1-9][0-9]*_[0-9_]*)$/, older: 'a number' },
  { pattern: /^[-+]?[0-9][0-9_]*\.[0-9]*_[0-9_]*(?:[eE][-+][0-9]+)?$/, older: 'a number' },
  { pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, older: 'a date' },
  {
    pattern: /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}/,
    older: 'a date',
  },
  { pattern: /^[-+]?(?:[0-9]+|[0-9]*\.[0-9]*)[eE][0-9]+$/, older: 'a string' },
  { pattern: /^[-+]?[0-9]+[eE][-+][0-9]+$/, older: 'a string' },
  { pattern: /^=$/, older: 'an error' },
];

/** Does YAML 1.1, which most tools read, see another value here than YAML 1.2? */
export function scalarAmbiguity(node: YamlScalar): Ambiguity | undefined {
  if (!node.plain || node.tag !== undefined || !/^[-+.0-9=yYnNoO]/.test(node.text))
    return undefined;
  const hazard = hazards.find((one) => one.pattern.test(node.text));
  if (hazard === undefined) return undefined;
  const now = plainMeaning(node.text);
  const newer = now.kind === 'string' ? 'a string' : `the ${now.kind} ${valueText(now)}`;
  return { newer, older: hazard.older };
}

function valueText(meaning: ScalarMeaning): string {
  return meaning.kind === 'number' || meaning.kind === 'boolean' ? String(meaning.value) : '';
}

/** Infinity and not-a-number have no meaning in a detection. */
export function isSpecialFloat(node: YamlScalar): boolean {
  return node.plain && special12.test(node.text);
}
