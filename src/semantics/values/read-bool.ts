import type { Json } from '../../values/json.ts';

/** A value as a truth value (decision 1.5). */
export function readBool(value: Json | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'bigint') return value !== 0n;
  if (typeof value !== 'string') return undefined;
  if (/^[-+]?[0-9]+$/.test(value)) return /[1-9]/.test(value);
  const text = value.toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
