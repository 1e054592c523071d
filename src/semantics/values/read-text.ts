import type { Json } from '../../values/json.ts';
import { jsonText } from './json-text.ts';

/** A value as text (decision 1.3); absent where there is none. */
export function readText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? jsonText(value) : String(value);
}
