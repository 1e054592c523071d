/** The digits of a number, without an exponent. */
export function naiveDecimal(number: number): string {
  const [digits = '', power = '0'] = String(Math.abs(number)).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const all = `${'0'.repeat(400)}${whole}${fraction}${'0'.repeat(400)}`;
  const point = 400 + whole.length + Number(power);
  const left = all.slice(0, point).replace(/^0+(?=.)/, '');
  const right = all.slice(point).replace(/0+$/, '');
  return `${number < 0 ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`;
}

/** A real: with a point, or very large or very small with an exponent. */
export function naiveReal(number: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-6 || size >= 1e21)) {
    return number
      .toExponential()
      .replace(/e([-+])(\d)$/, 'e$10$2')
      .toUpperCase();
  }
  const digits = naiveDecimal(number);
  return digits.includes('.') ? digits : `${digits}.0`;
}

/** A number of JSON: whole ones by their digits while they fit into 64 bits. */
export function naiveNumber(number: number | bigint): string {
  if (typeof number === 'number' && !Number.isInteger(number)) return naiveReal(number);
  const whole = BigInt(number);
  if (whole >= 2n ** 63n || whole < -(2n ** 63n)) return naiveReal(Number(number));
  return typeof number === 'bigint' ? String(whole) : naiveDecimal(number);
}
