import type { Outcome } from '../../../diagnostics/diagnostic.ts';
import { spanAt } from '../span-at.ts';
import type { Expression, Query } from '../syntax.ts';
import type { RunInputs } from './context.ts';
import { runCodes } from './diagnostics.ts';
import { createEngine, runStatement } from './engine.ts';
import { Fault } from './fault.ts';
import { Scope } from './scope.ts';
import type { Frame } from './table/frame.ts';

/**
 * Runs a query over rows in memory: the rows of its last tabular statement.
 *
 * @param text what the places of the query's nodes count in
 */
export function runKql(query: Query, text: string, inputs: RunInputs): Outcome<Frame> {
  try {
    return { value: run(query, inputs), diagnostics: [] };
  } catch (thrown) {
    const fault = thrown instanceof RangeError ? tooDeep : thrown;
    if (!(fault instanceof Fault)) throw thrown;
    const found = fault.raise(runCodes.raise, spanAt(text, fault.at, inputs.file));
    return { value: undefined, diagnostics: [found] };
  }
}

const tooDeep = new Fault({ start: 0, end: 1 }, (raise, span) => raise.KQL3012({}, span));

function run(query: Query, inputs: RunInputs): Frame | undefined {
  const engine = createEngine(inputs);
  const scope = new Scope();
  let last: Expression | undefined;
  for (const statement of query.statements) {
    runStatement(statement, scope, engine);
    if (statement.kind === 'query') last = statement.query;
  }
  const frame = last && engine.table(last, scope);
  for (let at = 0; at < (frame?.data.length ?? 0); at++) frame?.column(at);
  return frame;
}
