import { InternalError } from '../diagnostics/internal-error.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The least number of whole minutes that covers a time, in milliseconds: Azure knows no shorter unit. */
export function wholeMinutes(milliseconds: number): number {
  return Math.ceil(milliseconds / minute) * minute;
}

/** Is this time a number of whole minutes? */
export function isWholeMinutes(milliseconds: number): boolean {
  return milliseconds % minute === 0;
}

/** A time in ISO 8601, in days, hours and minutes alone: `P1DT12H`. */
export function isoDuration(milliseconds: number): string {
  const { days, hours, minutes } = parts(milliseconds);
  const time = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}`;
  if (days === 0 && time === '') return 'PT0M';
  return `P${days > 0 ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
}

/** A time in one number and the largest unit that it is whole in: `90m`, `1h`, `14d`. */
export function shortDuration(milliseconds: number): string {
  const { days, hours, minutes } = parts(milliseconds);
  if (minutes > 0) return `${(days * 24 + hours) * 60 + minutes}m`;
  if (hours > 0) return `${days * 24 + hours}h`;
  return days > 0 ? `${days}d` : '0m';
}

interface Parts {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

function parts(milliseconds: number): Parts {
  if (!isWholeMinutes(milliseconds) || milliseconds < 0) {
    throw new InternalError(`${milliseconds} ms are not whole minutes`);
  }
  const days = Math.floor(milliseconds / day);
  const hours = Math.floor((milliseconds % day) / hour);
  return { days, hours, minutes: (milliseconds % hour) / minute };
}
