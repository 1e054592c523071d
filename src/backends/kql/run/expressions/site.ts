import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { Datetime } from '../../scalars/datetime.ts';
import type { Call, Expression, FunctionBody, Item, Pipe, Place } from '../../syntax.ts';
import type { Limits, RunInputs } from '../context.ts';
import type { Scope } from '../scope.ts';
import type { Batch, Frame } from '../table/frame.ts';
import type { Schema } from '../table/schema.ts';
import type { Value } from '../values/value.ts';
import type { Compiled, Get } from './compiled.ts';

/** What an aggregate adds up for one group. */
export interface Accumulator {
  readonly add: (batch: Batch, row: number) => void;
  readonly results: () => readonly Value[];
}

/** An aggregate ready to run: the columns that it makes. */
export interface CompiledAggregate {
  readonly columns: readonly {
    readonly name: string;
    readonly type: ScalarType;
    /** `arg_max(x, *)`: the name is that of the column itself. */
    readonly plain?: boolean;
  }[];
  readonly create: () => Accumulator;
}

/** Where the aggregates of a `summarize` expression are gathered. */
export interface AggregateCollector {
  /** The expression's aggregates become columns of the grouped rows; this is the position of the next. */
  readonly collect: (aggregate: CompiledAggregate) => number;
  /** What the arguments of aggregates are compiled against. */
  readonly inner: Environment;
}

/** Where expressions are compiled: the columns in reach, the names around them, the run. */
export interface Environment {
  readonly schema: Schema;
  readonly scope: Scope;
  readonly engine: Engine;
  /** The columns that were read: whoever makes the batch has to fill them. */
  readonly uses: Set<number>;
  /** Window functions compute their whole column before the rows are visited. */
  readonly windows: ((batch: Batch) => readonly Value[])[];
  readonly aggregates?: AggregateCollector;
  /** Names that stand for something else than columns here, such as the states of `scan`. */
  /** What the rows are grouped by: `*` in an aggregate leaves these out. */
  readonly groupNames?: readonly string[];
  readonly members?: (of: string, name: string) => Compiled | undefined;
}

/** The parts of the evaluator that need each other, tied together once in `engine.ts`. */
export interface Engine {
  readonly inputs: RunInputs;
  readonly limits: Limits;
  readonly options: Map<string, Value>;
  readonly now: Datetime;
  readonly compile: (node: Expression, env: Environment) => Compiled;
  readonly table: (node: Expression, scope: Scope) => Frame;
  readonly isTable: (node: Expression, scope: Scope) => boolean;
  readonly pipe: (pipe: Pipe, input: Schema, scope: Scope) => (frame: Frame) => Frame;
  /** Runs the body of a `let` function that makes a table. */
  readonly body: (body: FunctionBody, scope: Scope) => Frame;
  readonly isAggregate: (name: string) => boolean;
  readonly aggregate: (item: Item, env: Environment) => CompiledAggregate | undefined;
}

/** A call of a scalar function: its arguments compiled. */
export interface CallSite {
  readonly call: Call;
  readonly at: Place;
  readonly args: readonly Compiled[];
  readonly env: Environment;
}

/** An environment of its own over a schema. */
export function environment(schema: Schema, scope: Scope, engine: Engine): Environment {
  return { schema, scope, engine, uses: new Set(), windows: [] };
}

/** The batch that expressions of this environment read, its window functions computed. */
export function batchOf(frame: Frame, env: Environment): Batch {
  const batch = frame.batch(env.uses);
  for (const window of env.windows) batch.slots.push(window(batch));
  return batch;
}

/** The values of an expression for every row. */
export function valuesOf(compiled: Compiled, batch: Batch): Value[] {
  if (compiled.constant !== undefined) {
    return new Array<Value>(batch.length).fill(compiled.constant.value);
  }
  const values: Value[] = [];
  const get: Get = compiled.get;
  for (let row = 0; row < batch.length; row++) values.push(get(batch, row));
  return values;
}
