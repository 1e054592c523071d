import type { Bound, CorrelationType } from '../../syntax.ts';
import type { FieldPath } from '../field-path.ts';
import { valueNumber } from '../value-number.ts';
import { valueText } from '../value-text.ts';
import type { RuleHit } from './hit.ts';

/** What a correlation counts in its window, kept up to date as hits enter and leave. */
export interface Measure {
  readonly enter: (hit: RuleHit) => void;
  readonly leave: (hit: RuleHit) => void;
  /** `undefined` when there is nothing to measure. */
  readonly value: () => number | undefined;
}

/** The measure of each type; the temporal ones count the rules that are present. */
export function measureOf(
  type: CorrelationType,
  fields: readonly FieldPath[],
  percentile: number,
): Measure {
  switch (type) {
    case 'event_count':
      return distinct(({ hit }) => hit.identity);
    case 'value_count':
      return distinct((one) => fieldTuple(one, fields));
    case 'temporal':
    case 'temporal_ordered':
      return distinct(({ rule }) => String(rule));
    case 'value_sum':
      return new Total(fields, false);
    case 'value_avg':
      return new Total(fields, true);
    case 'value_median':
      return new Quantile(fields, 50);
    case 'value_percentile':
      return new Quantile(fields, percentile);
  }
}

/** Does a measured value satisfy every bound? */
export function meetsBounds(bounds: readonly Bound[], value: number | undefined): boolean {
  return value !== undefined && bounds.every((bound) => meetsBound(bound, value));
}

function meetsBound(bound: Bound, value: number): boolean {
  switch (bound.operator) {
    case 'gt':
      return value > bound.value;
    case 'gte':
      return value >= bound.value;
    case 'lt':
      return value < bound.value;
    case 'lte':
      return value <= bound.value;
    case 'eq':
      return value === bound.value;
    case 'neq':
      return value !== bound.value;
  }
}

function fieldTuple({ hit }: RuleHit, fields: readonly FieldPath[]): string | undefined {
  const texts: string[] = [];
  for (const path of fields) {
    const value = hit.value(path);
    if (value === undefined || value === null) return undefined;
    texts.push(valueText(value));
  }
  return JSON.stringify(texts);
}

function distinct(keyOf: (hit: RuleHit) => string | undefined): Measure {
  const counts = new Map<string, number>();
  const change = (hit: RuleHit, by: number): void => {
    const key = keyOf(hit);
    if (key === undefined) return;
    const count = (counts.get(key) ?? 0) + by;
    if (count === 0) counts.delete(key);
    else counts.set(key, count);
  };
  return {
    enter: (hit) => {
      change(hit, 1);
    },
    leave: (hit) => {
      change(hit, -1);
    },
    value: () => counts.size,
  };
}

function numberIn({ hit }: RuleHit, fields: readonly FieldPath[]): number | undefined {
  const [path] = fields;
  const value = path === undefined ? undefined : hit.value(path);
  const number = value === undefined ? undefined : valueNumber(value);
  return number === undefined ? undefined : Number(number);
}

/** A sum or a mean. Whole numbers are added and taken off exactly; others are summed anew each time. */
class Total implements Measure {
  readonly #fields: readonly FieldPath[];
  readonly #isMean: boolean;
  readonly #window: number[] = [];
  #first = 0;
  #sum = 0;
  #inexact = 0;

  constructor(fields: readonly FieldPath[], isMean: boolean) {
    this.#fields = fields;
    this.#isMean = isMean;
  }

  enter(hit: RuleHit): void {
    const number = numberIn(hit, this.#fields);
    if (number === undefined) return;
    this.#window.push(number);
    this.#sum += number;
    if (!Number.isInteger(number)) this.#inexact++;
  }

  leave(hit: RuleHit): void {
    const number = numberIn(hit, this.#fields);
    if (number === undefined) return;
    this.#first++;
    this.#sum -= number;
    if (!Number.isInteger(number)) this.#inexact--;
  }

  value(): number | undefined {
    const count = this.#window.length - this.#first;
    if (count === 0) return undefined;
    const isExact = this.#inexact === 0 && Number.isSafeInteger(this.#sum);
    if (!isExact) this.#sum = this.#window.slice(this.#first).reduce((sum, one) => sum + one, 0);
    return this.#isMean ? this.#sum / count : this.#sum;
  }
}

/** A percentile, with linear interpolation between the two nearest values. */
class Quantile implements Measure {
  readonly #fields: readonly FieldPath[];
  readonly #percentile: number;
  readonly #sorted: number[] = [];

  constructor(fields: readonly FieldPath[], percentile: number) {
    this.#fields = fields;
    this.#percentile = percentile;
  }

  enter(hit: RuleHit): void {
    const number = numberIn(hit, this.#fields);
    if (number !== undefined) this.#sorted.splice(this.#place(number), 0, number);
  }

  leave(hit: RuleHit): void {
    const number = numberIn(hit, this.#fields);
    if (number !== undefined) this.#sorted.splice(this.#place(number), 1);
  }

  value(): number | undefined {
    const { length } = this.#sorted;
    if (length === 0) return undefined;
    const rank = (this.#percentile / 100) * (length - 1);
    const below = this.#sorted[Math.floor(rank)] ?? 0;
    const above = this.#sorted[Math.min(Math.floor(rank) + 1, length - 1)] ?? below;
    return below + (above - below) * (rank - Math.floor(rank));
  }

  /** The place of the first value that is not smaller. */
  #place(number: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
