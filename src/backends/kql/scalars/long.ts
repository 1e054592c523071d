/**
 * A 64-bit integer: a JavaScript number while it is exact there, a bigint beyond. The form is canonical, so that
 * `===` and a `Map` compare right; `<` compares the two forms with each other by itself.
 */
export type Long = number | bigint;

const most = BigInt(Number.MAX_SAFE_INTEGER);

/** The canonical form of a bigint, wrapped into 64 bits. */
export function long(value: bigint): Long {
  if (value <= most && value >= -most) return Number(value);
  const wrapped = BigInt.asIntN(64, value);
  return wrapped <= most && wrapped >= -most ? Number(wrapped) : wrapped;
}

/** Sum, wrapping at 64 bits. */
export function addLong(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return long(BigInt(a) + BigInt(b));
}

/** Difference, wrapping at 64 bits. */
export function subLong(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return long(BigInt(a) - BigInt(b));
}

/** Product, wrapping at 64 bits. */
export function mulLong(a: Long, b: Long): Long {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return long(BigInt(a) * BigInt(b));
}

/** Quotient cut towards zero; null by zero. */
export function divLong(a: Long, b: Long): Long | null {
  if (b === 0) return null;
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0;
  return long(BigInt(a) / BigInt(b));
}

/** The remainder that is never negative; null by zero. */
export function modLong(a: Long, b: Long): Long | null {
  if (b === 0) return null;
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    return rest < 0 ? rest + Math.abs(b) : rest + 0;
  }
  const divisor = BigInt(b) < 0n ? -BigInt(b) : BigInt(b);
  const rest = BigInt(a) % divisor;
  return long(rest < 0n ? rest + divisor : rest);
}

/** Quotient rounded down and the rest that belongs to it. */
export function floorDivide(a: Long, by: Long): readonly [Long, Long] {
  if (typeof a === 'number' && typeof by === 'number') {
    let quotient = Math.floor(a / by);
    let rest = a - quotient * by;
    if (rest < 0) {
      quotient -= 1;
      rest += by;
    } else if (rest >= by) {
      quotient += 1;
      rest -= by;
    }
    if (Number.isSafeInteger(quotient * by)) return [quotient + 0, rest + 0];
  }
  const [x, y] = [BigInt(a), BigInt(by)];
  let quotient = x / y;
  if (x % y !== 0n && x < 0n !== y < 0n) quotient -= 1n;
  return [long(quotient), long(x - quotient * y)];
}

/** The opposite, wrapping at 64 bits. */
export function negLong(a: Long): Long {
  return typeof a === 'number' ? 0 - a : long(-a);
}

/** The integer part of a real; beyond 64 bits the nearest of them. */
export function longOfReal(value: number): Long | null {
  if (Number.isNaN(value)) return null;
  const cut = Math.trunc(value) + 0;
  if (Number.isSafeInteger(cut)) return cut;
  if (cut >= 2 ** 63) return 2n ** 63n - 1n;
  if (cut < -(2 ** 63)) return -(2n ** 63n);
  return long(BigInt(cut));
}

/** Reads an integer, decimal or hexadecimal; undefined where the text is none or does not fit. */
export function parseLong(text: string): Long | undefined {
  const trimmed = text.trim();
  if (/^-?0x[0-9a-f]{1,16}$/i.test(trimmed)) {
    const negative = trimmed.startsWith('-');
    const value = BigInt.asIntN(64, BigInt(negative ? trimmed.slice(1) : trimmed));
    return long(negative ? -value : value);
  }
  if (!/^[+-]?\d{1,19}$/.test(trimmed)) return undefined;
  if (trimmed.length < 16) return Number(trimmed) + 0;
  const value = BigInt(trimmed.startsWith('+') ? trimmed.slice(1) : trimmed);
  return BigInt.asIntN(64, value) === value ? long(value) : undefined;
}
