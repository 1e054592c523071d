/** A number of a log as text: a whole one of 64 bits by its digits, any other as a real (decision 1.3). */
export function numberText(value: number | bigint): string {
  if (typeof value === 'bigint') {
    return BigInt.asIntN(64, value) === value ? String(value) : realText(Number(value));
  }
  return Number.isInteger(value) && Math.abs(value) < 2 ** 63 ? String(value) : realText(value);
}

/** A real as text, which shows that it is one: `1.0`, `0.5`, `1E-07` (decision 1.3). */
export function realText(value: number): string {
  const [mantissa = '', power] = String(value).split('e');
  if (power !== undefined) {
    return `${mantissa}E${power.charAt(0)}${power.slice(1).padStart(2, '0')}`;
  }
  return mantissa.includes('.') ? mantissa : `${mantissa}.0`;
}

/** The shortest digits that are the number, without an exponent: a decimal as text. */
export function decimalText(value: number): string {
  const [mantissa = '', power] = String(value).split('e');
  if (power === undefined) return mantissa;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(mantissa) ?? [];
  const shift = Number(power);
  return shift > 0
    ? `${sign}${whole}${fraction.padEnd(shift, '0')}`
    : `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}
