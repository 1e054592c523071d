import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { root } from './repository.ts';

const folder = join(root, '../shared/arm');

/** Are the schemas there? They come with the developers' material, not with the project. */
export const hasArmSchemas = existsSync(join(folder, 'strict'));

/** The strict schemas, one function each by its name. */
export function strictSchemas(): (name: string) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  for (const file of readdirSync(join(folder, 'strict'))) {
    ajv.addSchema(parsed(join(folder, 'strict', file)));
  }
  return (name) => {
    const found = ajv.getSchema(`urn:dac:arm:${name}`);
    if (found === undefined) throw new Error(`no schema ${name}`);
    return found;
  };
}

const upstreamBase = 'https://schema.management.azure.com/schemas/';

/**
 * Microsoft's own schemas, which editors use. They are of JSON Schema's fourth draft and refer to files that are not
 * stored; a name that is an expression fits two of their alternatives, which they forbid.
 */
export function upstreamSchemas(): (reference: string) => ValidateFunction {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    logger: false,
    validateFormats: false,
    validateSchema: false,
    unicodeRegExp: false,
  });
  const root = join(folder, 'upstream/schemas');
  const stored = new Set<string>();
  const wanted = new Map<string, Set<string>>();
  for (const path of filesIn(root)) {
    const id = upstreamBase + path.slice(root.length + 1);
    stored.add(id);
    const schema = asDraft7(parsed(path), wanted);
    ajv.addSchema({ ...schema, $id: id });
  }
  for (const [id, places] of wanted) {
    if (!stored.has(id)) ajv.addSchema({ $id: id, ...nothingAt(places) });
  }
  return (reference) => ajv.compile({ $ref: upstreamBase + reference });
}

/** What a schema has against a value, in words. */
export function complaints(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`);
}

function parsed(path: string): object {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no schema`);
  return value;
}

function filesIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) return filesIn(inside);
    return entry.name.endsWith('.json') ? [inside] : [];
  });
}

function asDraft7(schema: object, wanted: Map<string, Set<string>>): object {
  const members = Object.entries(schema).filter(([key]) => key !== 'id' && key !== '$schema');
  return Object.fromEntries(members.map(([key, value]) => [key, converted(value, wanted)]));
}

function converted(value: unknown, wanted: Map<string, Set<string>>): unknown {
  if (Array.isArray(value)) return value.map((one) => converted(one, wanted));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key === '$ref' && typeof one === 'string' && one.startsWith(upstreamBase)) {
        const [file = '', place = ''] = one.split('#');
        wanted.set(file, (wanted.get(file) ?? new Set()).add(place));
      }
      const isLoose = key === 'oneOf' && JSON.stringify(one).includes('definitions/expression"');
      return [isLoose ? 'anyOf' : key, converted(one, wanted)];
    }),
  );
}

/** Types of resources that are not stored match nothing. */
function nothingAt(places: ReadonlySet<string>): object {
  const nothing: Record<string, Record<string, object>> = {};
  for (const place of places) {
    const [group, name] = place.split('/').slice(1);
    if (group === undefined || name === undefined) continue;
    nothing[group] = { ...nothing[group], [name]: { not: {} } };
  }
  return nothing;
}
