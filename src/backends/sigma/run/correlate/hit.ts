import type { Json, JsonObject } from '../../../../values/json.ts';
import type { Ticks } from '../event-time.ts';
import type { FieldPath } from '../field-path.ts';
import { firstOfField } from '../field-path.ts';

/** Something that a correlation counts: an event that a rule matched, or a window of an inner correlation. */
export interface Hit {
  /** The same event, matched by two rules, is one. */
  readonly identity: string;
  /** When it counts: the event's time, or the end of the window. */
  readonly at: Ticks;
  /** The time of its first event. */
  readonly from: Ticks;
  /** Adds the places of its events in the data. */
  readonly addEvents: (events: Set<number>) => void;
  /** The value of a field; of a window, of its group or else of its last event. */
  readonly value: (path: FieldPath) => Json | undefined;
}

/** A hit that is an event. */
export function eventHit(event: JsonObject, index: number, at: Ticks): Hit {
  return {
    identity: String(index),
    at,
    from: at,
    addEvents: (events) => {
      events.add(index);
    },
    value: (path) => firstOfField(event, path),
  };
}

/** A hit of one of a correlation's rules. */
export interface RuleHit {
  readonly hit: Hit;
  /** Which of the correlation's rules, by its place in `rules`. */
  readonly rule: number;
}
