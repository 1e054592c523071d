import { collectionAggregates } from './collections.ts';
import type { AggregateFunction } from './define.ts';
import { numberAggregates } from './numbers.ts';
import { percentileAggregates } from './percentiles.ts';
import { rowAggregates } from './rows.ts';

/** The families of aggregates. */
export const aggregateFamilies = {
  numbers: numberAggregates,
  collections: collectionAggregates,
  'percentiles and sketches': percentileAggregates,
  rows: rowAggregates,
} as const;

/** Every aggregate by name. */
export const aggregateFunctions: ReadonlyMap<string, AggregateFunction> = new Map(
  Object.values(aggregateFamilies).flatMap((family) => Object.entries(family)),
);
