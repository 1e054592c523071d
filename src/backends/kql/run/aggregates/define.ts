import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { Argument, Item, Place } from '../../syntax.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { converted } from '../expressions/compiled.ts';
import type { Accumulator, CompiledAggregate, Environment } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import type { Batch } from '../table/frame.ts';
import type { Value } from '../values/value.ts';

/** The call of an aggregate: its arguments as they are written, and where to compile them. */
export interface AggregateSite {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly env: Environment;
  readonly at: Place;
  readonly item: Item;
}

/** An aggregate function of the registry. */
export interface AggregateFunction {
  readonly compile: (site: AggregateSite) => CompiledAggregate;
}

/** A family of aggregates, by name. */
export type AggregateTable = Readonly<Record<string, AggregateFunction>>;

/** Adds values up: `add` for each row, `result` once. */
export interface Folding {
  readonly add: (...values: readonly Value[]) => void;
  readonly result: () => Value;
}

interface Shape {
  readonly least: number;
  readonly most: number;
  readonly type: ScalarType | ((types: readonly ScalarType[]) => ScalarType);
  /** With a condition as the argument at this position: rows without it do not count. */
  readonly condition?: number;
  /** What the column is called where the analyzer has not said so. */
  readonly prefix: string;
  /** The column is called like its first argument. */
  readonly plain?: boolean;
  /** The column is called after its first two arguments. */
  readonly pair?: boolean;
}

/** An aggregate with one column. */
export function aggregate(
  shape: Shape,
  start: (
    types: readonly ScalarType[],
    site: AggregateSite,
    args: readonly Compiled[],
  ) => () => Folding,
): AggregateFunction {
  return {
    compile: (site) => {
      const { env, args } = site;
      if (args.length < shape.least || args.length > shape.most) {
        throw argumentFault(`'${site.name}' does not take ${args.length} arguments`, site.at);
      }
      const compiled = args.map((argument) => env.engine.compile(argument.value, env));
      const test = shape.condition === undefined ? undefined : compiled[shape.condition];
      const values = compiled.filter((_, at) => at !== shape.condition);
      const types = values.map((value) => value.type);
      const type = typeof shape.type === 'string' ? shape.type : shape.type(types);
      const create = start(types, site, values);
      return {
        columns: [{ name: nameOf(site, shape), type, plain: shape.plain === true }],
        create: () => accumulate(values, test && converted(test, 'bool'), create()),
      };
    },
  };
}

function nameOf(site: AggregateSite, shape: Shape): string {
  const argument = site.args[0];
  const hint = argument?.hint ?? (argument?.value.kind === 'name' ? argument.value.name : '');
  if (shape.plain === true) return hint === '' ? `${shape.prefix}_` : hint;
  if (shape.pair === true) return `${shape.prefix}_${hint}_${site.args[1]?.hint ?? ''}`;
  const given = site.item.hint ?? '';
  return given === '' ? `${shape.prefix}_${hint}` : given;
}

function accumulate(
  values: readonly Compiled[],
  test: Compiled | undefined,
  folding: Folding,
): Accumulator {
  const results = (): readonly Value[] => [folding.result()];
  const { add } = folding;
  const gets = values.map((value) => value.get);
  const [first, second] = gets;
  if (test !== undefined) {
    return {
      add: (batch, row) => {
        if (test.get(batch, row) === true) add(...gets.map((get) => get(batch, row)));
      },
      results,
    };
  }
  if (first === undefined)
    return {
      add: () => {
        add();
      },
      results,
    };
  if (second === undefined)
    return {
      add: (batch: Batch, row: number) => {
        add(first(batch, row));
      },
      results,
    };
  return {
    add: (batch, row) => {
      add(...gets.map((get) => get(batch, row)));
    },
    results,
  };
}
