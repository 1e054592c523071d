import type { Hours } from '../../../src/ir/expression.ts';

/** Ticks of 100 ns since 1970 that a text names, or null. */
export function naiveMoment(text: string): bigint | null {
  const found =
    /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?:(:[0-5]\d)(\.\d+)?)?(Z|[-+](?:0\d|1[0-4]):?[0-5]\d)?)?$/i.exec(
      text,
    );
  if (found === null) return null;
  const [, day = '', clock = '00:00', seconds = ':00', fraction = '.0', zone = 'Z'] = found;
  const start = new Date(`${day}T${clock}${seconds}.000Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(day)) return null;
  const shifted = start.getTime() - zoneMinutes(zone) * 60_000;
  const year = new Date(shifted).getUTCFullYear();
  if (year < 1 || year > 9999) return null;
  return BigInt(shifted) * 10_000n + BigInt(`${fraction.slice(1)}0000000`.slice(0, 7));
}

function zoneMinutes(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** The moment as text with seven decimals. */
export function naiveMomentText(ticks: bigint): string {
  const rest = ((ticks % 10_000_000n) + 10_000_000n) % 10_000_000n;
  const seconds = new Date(Number((ticks - rest) / 10_000n)).toISOString().slice(0, 19);
  return `${seconds}.${String(rest).padStart(7, '0')}Z`;
}

/** Ticks of a length of time, or null. */
export function naiveSpan(text: string): bigint | null {
  const found = /^(-)?(\d+\.)?(\d\d?):(\d\d?)(:(\d\d?)(\.\d{1,7})?)?$/.exec(text);
  if (found === null) return null;
  const [, minus, days = '0.', hours = '', minutes = '', , seconds = '0', fraction = '.'] = found;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const whole =
    ((BigInt(days.slice(0, -1)) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n +
    BigInt(seconds);
  const ticks = whole * 10_000_000n + BigInt(`${fraction.slice(1)}0000000`.slice(0, 7));
  return minus === undefined ? ticks : -ticks;
}

/** A length of time as text. */
export function naiveSpanText(ticks: bigint): string {
  const all = String(ticks < 0n ? -ticks : ticks).padStart(8, '0');
  const [seconds, fraction] = [BigInt(all.slice(0, -7)), all.slice(-7)];
  const two = (n: bigint): string => (n < 10n ? `0${String(n)}` : String(n));
  const days = seconds / 86_400n;
  const clock = `${two((seconds / 3600n) % 24n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
  return `${ticks < 0n ? '-' : ''}${days > 0n ? `${String(days)}.` : ''}${clock}${fraction === '0000000' ? '' : `.${fraction}`}`;
}

/** The moment lies inside the hours, told from the local date and time as text. */
export function naiveWithin(ticks: bigint, hours: Hours): boolean {
  const rest = ((ticks % 10_000_000n) + 10_000_000n) % 10_000_000n;
  const second = new Date(Number((ticks - rest) / 10_000n));
  const clock = second.toLocaleTimeString('sv-SE', { timeZone: hours.zone });
  const time = `${clock}.${String(rest).padStart(7, '0')}`;
  const from = hours.from.padStart(5, '0');
  const to = hours.to.padStart(5, '0');
  const began: readonly string[] = hours.days;
  const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const today = second
    .toLocaleDateString('en-US', { timeZone: hours.zone, weekday: 'short' })
    .toLowerCase();
  const yesterday = week.at(week.indexOf(today) - 1) ?? '';
  if (to > from) return began.includes(today) && time >= from && time < to;
  return (began.includes(today) && time >= from) || (began.includes(yesterday) && time < to);
}
