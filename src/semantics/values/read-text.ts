import type { Json } from '../../values/json.ts';
import { jsonText } from './json-text.ts';
import { numberText } from './number-text.ts';

/** What a log holds as text (decision 1.3); absent where there is nothing. */
export function readText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return numberText(value);
  return typeof value === 'object' ? jsonText(value) : String(value);
}
