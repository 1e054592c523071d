import type { Measure } from '../../ir/finder.ts';
import type { Compiler } from '../compiler.ts';
import type { Row } from '../streams/row.ts';
import { evaluateText } from '../terms/evaluate-as.ts';
import { foldText } from '../text/fold-text.ts';

/** Measures windows that move forward over rows in order, without counting each one anew. */
export interface Gauge {
  readonly add: (row: Row) => void;
  readonly remove: (row: Row) => void;
  readonly value: () => number;
}

/** A maker of gauges, each at zero: the number of rows, or of different texts (decision 4.7). */
export function compileMeasure(measure: Measure, compiler: Compiler): () => Gauge {
  if (measure.kind === 'count') return rowGauge;
  const text = evaluateText(measure.of, compiler);
  return () => distinctGauge((row) => foldText(text(row, undefined) ?? ''));
}

function rowGauge(): Gauge {
  let rows = 0;
  return {
    add: () => {
      rows += 1;
    },
    remove: () => {
      rows -= 1;
    },
    value: () => rows,
  };
}

function distinctGauge(valueOf: (row: Row) => string): Gauge {
  const counts = new Map<string, number>();
  const change = (row: Row, by: number): void => {
    const value = valueOf(row);
    if (value === '') return;
    const count = (counts.get(value) ?? 0) + by;
    if (count === 0) counts.delete(value);
    else counts.set(value, count);
  };
  return {
    add: (row) => {
      change(row, 1);
    },
    remove: (row) => {
      change(row, -1);
    },
    value: () => counts.size,
  };
}
