import { Fault, argumentFault, unsupported } from '../fault.ts';
import { batchOf, environment, valuesOf } from '../expressions/site.ts';
import { bindParameters } from '../expressions/calls.ts';
import { Scope } from '../scope.ts';
import { Frame } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import { groupRows } from '../table/grouping.ts';
import type { Prepare } from './define.ts';
import { compileItems } from './items.ts';
import { countOf } from './sorting.ts';

/** `count` */
export const count: Prepare<'count'> = (operator) => {
  const schema = new Schema([{ name: operator.as, type: 'long' }]);
  return (frame) => Frame.of(schema, 1, [[frame.length]]);
};

/** `as`: a name for the rows so far. */
export const as: Prepare<'as'> = (operator, _schema, { scope }) => {
  return (frame) => {
    scope.add(operator.name, { kind: 'table', frame: () => frame });
    return frame;
  };
};

/** `render` and `consume` change no row; a drawing is not made. */
export const render: Prepare<'render' | 'consume'> = (operator) => {
  const nothing = new Schema([]);
  return (frame) => (operator.kind === 'consume' ? Frame.of(nothing, 0, []) : frame);
};

const dotnet = {
  bool: 'System.SByte',
  string: 'System.String',
  int: 'System.Int32',
  long: 'System.Int64',
  real: 'System.Double',
  decimal: 'System.Data.SqlTypes.SqlDecimal',
  datetime: 'System.DateTime',
  timespan: 'System.TimeSpan',
  guid: 'System.Guid',
  dynamic: 'System.Object',
} as const;

/** `getschema` */
export const getSchema: Prepare<'getschema'> = (_operator, schema) => {
  const output = new Schema([
    { name: 'ColumnName', type: 'string' },
    { name: 'ColumnOrdinal', type: 'int' },
    { name: 'DataType', type: 'string' },
    { name: 'ColumnType', type: 'string' },
  ]);
  const rows = schema.columns.map(({ name, type }, at) => [name, at, dotnet[type], type]);
  return () => Frame.ofRows(output, rows);
};

/** `invoke`: a `let` function with the rows as its first argument. */
export const invoke: Prepare<'invoke'> = (operator, _schema, { engine, scope }) => {
  const { call } = operator;
  const own = scope.find(call.name);
  if (own?.kind !== 'function') throw unsupported(`the function '${call.name}'`, call.at);
  const [first, ...others] = own.parameters;
  if (first === undefined || typeof first.type === 'string') {
    throw argumentFault(`'${call.name}' takes no table`, call.at);
  }
  return (frame) => {
    const inner = new Scope(own.scope, scope.depth + 1);
    if (inner.depth > 64) throw new Fault(call.at, (raise, span) => raise.KQL3012({}, span));
    inner.add(first.name, { kind: 'table', frame: () => frame });
    bindParameters(call, others, inner, environment(new Schema([]), scope, engine));
    return engine.body(own.body, inner);
  };
};

/** `sample-distinct`: so many different values. */
export const sampleDistinct: Prepare<'sample-distinct'> = (operator, schema, { engine, scope }) => {
  const env = environment(schema, scope, engine);
  const most = countOf(operator.count, env, operator.at);
  const [column] = compileItems([operator.of], env);
  if (column === undefined) throw argumentFault('a column is missing', operator.at);
  const output = new Schema([{ name: column.name, type: column.type }]);
  return (frame) => {
    const values = valuesOf(column.compiled, batchOf(frame, env));
    const { firstRows } = groupRows([values], [column.type], frame.length);
    const found = firstRows.slice(0, most).map((row) => values[row] ?? null);
    return Frame.of(output, found.length, [found]);
  };
};
