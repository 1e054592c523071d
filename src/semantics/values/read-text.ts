import type { Json } from '../../values/json.ts';
import { jsonText } from './json-text.ts';

/** A value as text (decision 1.3); absent where there is none. */
export function readText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return digitsOf(value);
  return typeof value === 'object' ? jsonText(value) : String(value);
}

/** The shortest digits that are the number, without an exponent. */
function digitsOf(value: number): string {
  const [mantissa = '', power] = String(value).split('e');
  if (power === undefined) return mantissa;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(mantissa) ?? [];
  const shift = Number(power);
  return shift > 0
    ? `${sign}${whole}${fraction.padEnd(shift, '0')}`
    : `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}
