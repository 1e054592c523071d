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
    ajv.addSchema(JSON.parse(readFileSync(join(folder, 'strict', file), 'utf8')));
  }
  return (name) => {
    const found = ajv.getSchema(`urn:dac:arm:${name}`);
    if (found === undefined) throw new Error(`no schema ${name}`);
    return found;
  };
}

/** What a schema has against a value, in words. */
export function complaints(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`);
}
