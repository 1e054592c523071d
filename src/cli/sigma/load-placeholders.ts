import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Placeholders } from '../../backends/sigma/run/placeholders.ts';

/** Reads the values of placeholders: a map of names to a value or a list of values, as JSON or YAML. */
export function loadPlaceholders(
  file: string,
): { readonly placeholders: Placeholders } | { readonly fault: string } {
  let content: unknown;
  try {
    content = load(readFileSync(file, 'utf8'));
  } catch (thrown) {
    return { fault: `${file}: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { fault: `${file}: a map of placeholder names to lists of values is wanted` };
  }
  const placeholders = new Map<string, readonly (string | number)[]>();
  for (const [name, given] of Object.entries(content)) {
    const values = valuesOf(given);
    if (values === undefined) return { fault: `${file}: '${name}' must be texts and numbers` };
    placeholders.set(name, values);
  }
  return { placeholders };
}

function valuesOf(given: unknown): readonly (string | number)[] | undefined {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const values = list.filter((one) => typeof one === 'string' || typeof one === 'number');
  return values.length === list.length ? values : undefined;
}
