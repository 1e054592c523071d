import type { Expression, Operator, Place } from '../syntax.ts';
import { readExpression, readItem, readOptions } from './read-expressions.ts';
import type { Reading } from './read-expressions.ts';
import type { Tree } from './tree.ts';

const always = (at: Place): Expression => ({ kind: 'literal', at, type: 'bool', value: true });

/** Reads `make-series`. */
export function readMakeSeries(node: Tree, reading: Reading): Operator {
  const range = node.slot('RangeClause');
  const bound = (clause: string): Expression | undefined => {
    const found = range.maybe(clause)?.maybe('Expression');
    return found === undefined ? undefined : readExpression(found, reading);
  };
  const inRange = range.maybe('Arguments')?.items('Expressions') ?? [];
  const [low, high, size] = inRange.map((argument) => readExpression(argument, reading));
  const from = low ?? bound('MakeSeriesFromClause');
  const to = high ?? bound('MakeSeriesToClause');
  return {
    kind: 'make-series',
    at: node.at,
    options: new Map<string, Expression | string>([
      ...readOptions(node.items('Parameters'), reading),
      ...(low === undefined ? [] : ([['in range', 'true']] as const)),
    ]),
    series: node.items('Aggregates').map((series) => {
      const fallback = series.maybe('DefaultExpression')?.maybe('Expression');
      return {
        ...readItem(series.slot('Expression'), reading),
        ...(fallback === undefined ? {} : { fallback: readExpression(fallback, reading) }),
      };
    }),
    on: readItem(node.slot('OnClause').slot('Expression'), reading),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    step: size ?? bound('MakeSeriesStepClause') ?? always(node.at),
    by:
      node.maybe('ByClause') === undefined
        ? []
        : node
            .slot('ByClause')
            .items('Expressions')
            .map((item) => readItem(item, reading)),
  };
}
