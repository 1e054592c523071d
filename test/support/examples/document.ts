import { load } from 'js-yaml';
import type { Json, JsonObject } from '../../../src/values/json.ts';

/** A fenced block of a page, with the decision under which it stands. */
export interface Block {
  readonly decision: string;
  readonly line: number;
  readonly content: JsonObject;
}

const fenced = /^( *)```yaml\n(.*?)^\1```$/gms;

/** The YAML blocks of a page, each with the number of the decision before it. */
export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(fenced)].map((found) => {
    const before = page.slice(0, found.index);
    const [, indent = '', yaml = ''] = found;
    const plain = yaml.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    return {
      decision: decisionsOf(before).at(-1) ?? '',
      line: before.split('\n').length,
      content: asObject(fromYaml(load(plain))),
    };
  });
}

/** The numbers of the decisions of a page, in order. */
export function decisionsOf(page: string): readonly string[] {
  return [...page.matchAll(/^- \*\*(\d+\.\d+)/gm)].map((found) => found[1] ?? '');
}

function fromYaml(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
    return value;
  }
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map(fromYaml);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromYaml(part)]));
}

/** A value that has to be an object; nothing is the empty one. */
export function asObject(value: Json | undefined): JsonObject {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !isList(value)) return value;
  throw new Error(`no object: ${JSON.stringify(value)}`);
}

/** A value as a list: itself, or the one thing that it is; nothing is the empty one. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** A value that has to be text. */
export function asText(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  throw new Error(`no text: ${JSON.stringify(value)}`);
}

/** A value that is a scalar as an author writes it. */
export function asScalar(value: Json | undefined): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new Error(`no scalar: ${JSON.stringify(value)}`);
}

/** It is an array. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
