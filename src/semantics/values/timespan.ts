import { ticksPerDay, ticksPerSecond } from './instant.ts';

const shape = /^(-?)(?:(\d+)\.)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?$/;

/** The length of time that `[-][days.]hours:minutes[:seconds[.fraction]]` names, in ticks. */
export function parseTimespan(text: string): bigint | undefined {
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const [, sign, days = '0', hours, minutes, seconds = '0', fraction = ''] = parts;
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  if (h > 23 || m > 59 || s > 59) return undefined;
  const ticks =
    BigInt(days) * ticksPerDay +
    BigInt(h * 3600 + m * 60 + s) * ticksPerSecond +
    BigInt(fraction.padEnd(7, '0'));
  return sign === '-' ? -ticks : ticks;
}

/** A length of time as `1.02:03:04.5000000`. */
export function printTimespan(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks;
  const days = size / ticksPerDay;
  const seconds = (size % ticksPerDay) / ticksPerSecond;
  const clock = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n];
  const fraction = size % ticksPerSecond;
  return (
    (ticks < 0n ? '-' : '') +
    (days === 0n ? '' : `${String(days)}.`) +
    clock.map((n) => String(n).padStart(2, '0')).join(':') +
    (fraction === 0n ? '' : `.${String(fraction).padStart(7, '0')}`)
  );
}
