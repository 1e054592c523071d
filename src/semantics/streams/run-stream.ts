import { InternalError } from '../../diagnostics/internal-error.ts';
import type { DefineStep, Source, Step, Stream } from '../../ir/stream.ts';
import type { Compiler } from '../compiler.ts';
import { evaluateAs } from '../terms/evaluate-as.ts';
import { toJson } from '../values/read-value.ts';
import type { StreamContext } from './context.ts';
import { countEarlier } from './earlier-step.ts';
import { joinRows } from './join-step.ts';
import { listRows } from './list-source.ts';
import { keepFirst } from './once-step.ts';
import type { Row } from './row.ts';
import { withColumn } from './row-object.ts';
import { compareRows } from './row-order.ts';
import { stateRows } from './state-source.ts';
import { tableRows } from './table-source.ts';

/** The rows of a stream, by time and then by record id. */
export function runStream(stream: Stream, context: StreamContext): readonly Row[] {
  const rows = [...sourceRows(stream.source, context)].sort(compareRows);
  return stream.steps.reduce<readonly Row[]>((left, step) => runStep(left, step, context), rows);
}

function sourceRows(source: Source, context: StreamContext): readonly Row[] {
  switch (source.kind) {
    case 'tables':
      return tableRows(source, context);
    case 'state':
      return stateRows(source, context);
    case 'list':
      return listRows(source, context);
    case 'shared':
      if (context.shared === undefined) throw new InternalError('the rule has no shared source');
      return context.shared;
    case 'none':
      return [];
    case 'query':
      throw new InternalError('a query in KQL has no meaning but its own');
  }
}

function runStep(rows: readonly Row[], step: Step, context: StreamContext): readonly Row[] {
  const { compiler } = context;
  switch (step.kind) {
    case 'define':
      return defineColumn(rows, step, compiler);
    case 'filter': {
      const holds = compiler.predicate(step.holds);
      return rows.filter((row) => holds(row, undefined));
    }
    case 'join':
      return joinRows(rows, step, context);
    case 'earlier':
      return countEarlier(rows, step, context);
    case 'once':
      return keepFirst(rows, step, context);
  }
}

function defineColumn(rows: readonly Row[], step: DefineStep, compiler: Compiler): readonly Row[] {
  const { type } = step.value;
  const value = evaluateAs(step.value, type, compiler);
  const none = type === 'string' ? '' : undefined;
  return rows.map((row) => withColumn(row, step.name, toJson(value(row, undefined), type) ?? none));
}
