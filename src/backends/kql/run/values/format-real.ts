/** The text of a real: always recognisable as one (`1.0`), shortest digits that read back the same. */
export function formatReal(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '-Infinity' : 'Infinity';
  const text = value.toString();
  const exponent = /^(-?[\d.]+)e([+-]\d+)$/.exec(text);
  if (exponent !== null) return `${exponent[1] ?? ''}E${padExponent(exponent[2] ?? '')}`;
  return text.includes('.') ? text : `${text}.0`;
}

function padExponent(exponent: string): string {
  const sign = exponent.slice(0, 1);
  return `${sign}${exponent.slice(1).padStart(2, '0')}`;
}
