/** A day of the week. */
export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A time of day, `'07:00'`. */
export type Clock = `${number}:${number}`;

/** Hours of the week in a time zone. Daylight saving is the zone's. */
export interface HoursSpec {
  readonly from: Clock;
  /** The first minute that is outside again; earlier than `from` means the next morning. */
  readonly to: Clock;
  readonly days: Day | `${Day}-${Day}` | readonly Day[];
  /** A zone of the IANA database, `'Europe/Oslo'`. */
  readonly zone: string;
}

/** Hours with a name, that a customer sets. */
export interface NamedHours extends HoursSpec {
  readonly kind: 'hours';
  readonly name: string;
}

/**
 * Declares hours of the week.
 *
 * @example
 * export const workingHours = hours('working-hours', {
 *   from: '07:00', to: '19:00', days: 'mon-fri', zone: 'Europe/Oslo',
 * });
 */
export function hours(name: string, spec: HoursSpec): NamedHours {
  return { kind: 'hours', name, ...spec };
}
