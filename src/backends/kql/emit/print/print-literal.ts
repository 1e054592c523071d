import { InternalError } from '../../../../diagnostics/internal-error.ts';
import { formatDatetime, fromTicks } from '../../scalars/datetime.ts';
import type { DynamicSyntax, Literal } from '../../syntax.ts';
import { quote } from './quote.ts';

/** A literal as KQL writes it. */
export function printLiteral(literal: Literal): string {
  const { value, type } = literal;
  if (value === null) return `${type}(null)`;
  switch (type) {
    case 'string':
      return quote(String(value));
    case 'int':
      return `int(${String(value)})`;
    case 'long':
    case 'bool':
      return String(value);
    case 'real':
      return printReal(Number(value));
    case 'datetime':
      return `datetime(${formatDatetime(fromTicks(ticksOf(literal)) ?? 0)})`;
    case 'timespan':
      return printTimespan(ticksOf(literal));
    case 'decimal':
    case 'guid':
      return `${type}(${String(value)})`;
  }
}

function ticksOf({ value }: Literal): bigint {
  if (typeof value === 'bigint') return value;
  throw new InternalError('a time that is not in ticks');
}

function printReal(value: number): string {
  if (!Number.isFinite(value)) throw new InternalError(`'${String(value)}' is no number`);
  const digits = String(value);
  if (digits.includes('e')) return `real(${digits})`;
  return digits.includes('.') ? digits : `${digits}.0`;
}

const units = [
  [864_000_000_000n, 'd'],
  [36_000_000_000n, 'h'],
  [600_000_000n, 'm'],
  [10_000_000n, 's'],
  [10_000n, 'ms'],
] as const;

/** `90m`, `1d`; never a sum of units where one of them serves. */
function printTimespan(ticks: bigint): string {
  if (ticks === 0n) return '0s';
  const size = ticks < 0n ? -ticks : ticks;
  const unit = units.find(([length]) => size % length === 0n);
  if (unit === undefined || ticks < 0n) return `timespan(${clock(ticks)})`;
  return `${String(size / unit[0])}${unit[1]}`;
}

function clock(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks;
  const part = (length: bigint, most: bigint): string =>
    String((size / length) % most).padStart(2, '0');
  const days = String(size / 864_000_000_000n);
  const time = [part(36_000_000_000n, 24n), part(600_000_000n, 60n), part(10_000_000n, 60n)];
  const fraction = String(size % 10_000_000n).padStart(7, '0');
  return `${ticks < 0n ? '-' : ''}${days}.${time.join(':')}.${fraction}`;
}

/** The inside of `dynamic(…)`, which is JSON. */
export function printDynamic(value: DynamicSyntax): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'literal':
      return typeof value.value === 'string' && value.type === 'string'
        ? JSON.stringify(value.value)
        : printLiteral(value);
    case 'array':
      return `[${value.items.map(printDynamic).join(', ')}]`;
    case 'bag':
      return `{${value.pairs.map(([key, one]) => `${JSON.stringify(key)}: ${printDynamic(one)}`).join(', ')}}`;
  }
}
