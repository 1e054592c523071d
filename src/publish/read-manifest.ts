import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { publishCodes } from './diagnostics.ts';
import { manifestName } from './manifest.ts';
import { isPackPath } from './pack-path.ts';
import { reasonOf } from './reason-of.ts';

/** What is asked of a rule that was published before. */
export interface PublishedRule {
  readonly id: string;
  readonly slug: string;
  readonly version: string;
  readonly behaviour: string;
}

/** What is read of a manifest that may be of another time or hand. */
export interface KnownManifest {
  readonly files: readonly string[];
  readonly rules: readonly PublishedRule[];
}

/** A manifest, if there is one and it can be read. */
export interface FoundManifest {
  readonly manifest: KnownManifest | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the manifest of a folder. None is no fault; one that is broken is told, and nothing is done by it. */
export function readManifest(folder: string): FoundManifest {
  let text: string;
  try {
    text = readFileSync(join(folder, manifestName), 'utf8');
  } catch {
    return { manifest: undefined, diagnostics: [] };
  }
  try {
    return { manifest: parse(JSON.parse(text)), diagnostics: [] };
  } catch (thrown) {
    const path = join(folder, manifestName);
    const params = { path, why: reasonOf(thrown) };
    return {
      manifest: undefined,
      diagnostics: [publishCodes.raise.PUB7005(params, fileSpan(path))],
    };
  }
}

function parse(value: unknown): KnownManifest {
  if (!isRecord(value) || value['schema'] !== 1) throw new Error("it has no 'schema' of 1");
  const { files, rules } = { files: value['files'], rules: value['rules'] };
  if (!isArray(files) || !isArray(rules)) throw new Error("it has no 'files' and 'rules'");
  return {
    files: files.filter((path) => typeof path === 'string').filter(isPackPath),
    rules: rules.flatMap(ruleOf),
  };
}

function ruleOf(value: unknown): readonly PublishedRule[] {
  if (!isRecord(value)) return [];
  const { id, slug, version, behaviour } = {
    id: value['id'],
    slug: value['slug'],
    version: value['version'],
    behaviour: value['behaviour'],
  };
  const isWhole =
    typeof id === 'string' &&
    typeof slug === 'string' &&
    typeof version === 'string' &&
    typeof behaviour === 'string';
  return isWhole ? [{ id, slug, version, behaviour }] : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
