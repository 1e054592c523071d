import { callByKind, type ByKind } from './by-kind.ts';
import { describe, form } from './describe.ts';
import type { JoinPair, Source, Step, Stream } from './stream.ts';

/** A stream as an S-expression: `(stream (tables SigninLogs) (where (== ResultType "0")))`. */
export function describeStream(stream: Stream): string {
  const steps = stream.steps.map((step) => callByKind(steppers, step));
  return form('stream', callByKind(sources, stream.source), ...steps);
}

const sources: ByKind<Source, [], string> = {
  tables: (source) => form('tables', ...source.tables.map((table) => table.name)),
  state: (source) => form('state', callByKind(sources, source.of), ...source.per.map(describe)),
  list: (source) => form('list', source.name),
  shared: () => '(shared)',
  none: () => '(none)',
  query: (source) => form('query', JSON.stringify(source.text)),
};

const steppers: ByKind<Step, [], string> = {
  define: (step) => form('define', step.name, describe(step.value)),
  filter: (step) => form(step.role, describe(step.holds)),
  join: (step) =>
    form(step.take, step.name, describeStream(step.stream), describeOn(step.on), size(step.within)),
  earlier: (step) =>
    form('earlier', step.name, describeStream(step.stream), describeOn(step.on), size(step.within)),
  once: (step) => form('once', ...step.per.map(describe), size(step.within)),
};

/** The equalities of a join. */
export function describeOn(on: readonly JoinPair[]): string {
  return form('on', ...on.map(({ left, right }) => form('==', describe(left), describe(right))));
}

/** A length of time in milliseconds. */
export function size(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '' : `${milliseconds}ms`;
}
