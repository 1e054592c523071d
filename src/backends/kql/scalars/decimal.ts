/** A decimal number: `digits * 10 ** -scale`, kept without trailing zeros, so that equal values are equal data. */
export class Decimal {
  readonly digits: bigint;
  readonly scale: number;

  constructor(digits: bigint, scale: number) {
    let [d, s] = [digits, scale];
    while (s > 0 && d % 10n === 0n) {
      d /= 10n;
      s -= 1;
    }
    this.digits = s < 0 ? d * 10n ** BigInt(-s) : d;
    this.scale = Math.max(s, 0);
  }

  toString(): string {
    const negative = this.digits < 0n;
    const text = (negative ? -this.digits : this.digits).toString().padStart(this.scale + 1, '0');
    const cut = text.length - this.scale;
    return `${negative ? '-' : ''}${text.slice(0, cut)}${this.scale > 0 ? `.${text.slice(cut)}` : ''}`;
  }

  toNumber(): number {
    return Number(this.toString());
  }
}

/** How many decimals a quotient keeps. */
const precision = 28;

/** Reads a decimal, with an exponent where it has one; undefined where the text is none. */
export function parseDecimal(text: string): Decimal | undefined {
  const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(text.trim());
  if (found === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = found;
  if (whole === '' && fraction === '') return undefined;
  const digits = BigInt(whole + fraction);
  return new Decimal(sign === '-' ? -digits : digits, fraction.length - Number(exponent));
}

/** The decimal of a finite number, exactly as JavaScript prints it. */
export function decimalOf(value: number | bigint): Decimal | null {
  if (typeof value === 'bigint') return new Decimal(value, 0);
  return Number.isFinite(value) ? (parseDecimal(value.toString()) ?? null) : null;
}

/** The order of two decimals. */
export function compareDecimal(a: Decimal, b: Decimal): number {
  const difference = subDecimal(a, b).digits;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** Sum. */
export function addDecimal(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return new Decimal(digitsAt(a, scale) + digitsAt(b, scale), scale);
}

/** Difference. */
export function subDecimal(a: Decimal, b: Decimal): Decimal {
  return addDecimal(a, new Decimal(-b.digits, b.scale));
}

/** Product. */
export function mulDecimal(a: Decimal, b: Decimal): Decimal {
  return new Decimal(a.digits * b.digits, a.scale + b.scale);
}

/** Quotient; null by zero. */
export function divDecimal(a: Decimal, b: Decimal): Decimal | null {
  if (b.digits === 0n) return null;
  const shift = BigInt(precision + b.scale);
  return new Decimal((a.digits * 10n ** shift) / b.digits, a.scale + precision);
}

/** The remainder that is never negative; null by zero. */
export function modDecimal(a: Decimal, b: Decimal): Decimal | null {
  if (b.digits === 0n) return null;
  const scale = Math.max(a.scale, b.scale);
  const divisor = digitsAt(b, scale) < 0n ? -digitsAt(b, scale) : digitsAt(b, scale);
  const rest = digitsAt(a, scale) % divisor;
  return new Decimal(rest < 0n ? rest + divisor : rest, scale);
}

function digitsAt(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}
