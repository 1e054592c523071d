import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { Decimal } from '../../scalars/decimal.ts';
import type { Long } from '../../scalars/long.ts';
import type { Call, Place } from '../../syntax.ts';
import type { Compiled, Get } from '../expressions/compiled.ts';
import { converted, derived } from '../expressions/compiled.ts';
import type { CallSite, Environment } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import { nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';

/** A scalar function of the registry. */
export interface ScalarFunction {
  readonly compile: (site: CallSite) => Compiled;
  /** For functions whose arguments are not all scalars: they compile the call themselves. */
  readonly lazy?: (call: Call, env: Environment) => Compiled;
}

/** A family of functions, by name. */
export type FunctionTable = Readonly<Record<string, ScalarFunction>>;

interface ParameterTypes {
  readonly string: string;
  readonly long: Long;
  /** An integer small enough to count with. */
  readonly int: number;
  readonly real: number;
  readonly bool: boolean;
  readonly datetime: Long;
  readonly timespan: Long;
  readonly decimal: Decimal;
  readonly dynamic: Value;
  readonly guid: string;
  /** Whatever it is, unconverted. */
  readonly any: Value;
}

type ParameterName = keyof ParameterTypes;
type Values<P extends readonly ParameterName[]> = {
  [K in keyof P]: ParameterTypes[P[K]];
};

/** What a function answers with: a type, or a rule over the types of its arguments. */
export type ResultType = ScalarType | ((types: readonly ScalarType[]) => ScalarType);

interface Shape {
  /** How many arguments must be there; all of them unless said. */
  readonly least?: number;
  /** The last parameter may repeat. */
  readonly rest?: boolean;
  /** The function sees nulls; otherwise a null argument makes the answer null. */
  readonly nulls?: boolean;
}

/** Defines a function by what it does with the values of its arguments, which are converted to its parameters' types. */
export function fn<const P extends readonly ParameterName[]>(
  result: ResultType,
  parameters: P,
  apply: (...values: Values<P>) => Value,
  shape: Shape = {},
): ScalarFunction {
  return make(result, parameters, () => apply, shape);
}

/** Like `fn`, for a function whose work depends on the types of its arguments. */
export function typedFn<const P extends readonly ParameterName[]>(
  result: ResultType,
  parameters: P,
  specialise: (types: readonly ScalarType[], at: Place) => (...values: Values<P>) => Value,
  shape: Shape = {},
): ScalarFunction {
  return make(result, parameters, specialise, shape);
}

function make<P extends readonly ParameterName[]>(
  result: ResultType,
  parameters: P,
  specialise: (types: readonly ScalarType[], at: Place) => (...values: Values<P>) => Value,
  shape: Shape,
): ScalarFunction {
  const least = shape.least ?? parameters.length;
  const most = shape.rest === true ? Infinity : parameters.length;
  return {
    compile: (site) => {
      checkCount(site, least, most);
      const types = site.args.map((argument) => argument.type);
      const args = site.args.map((argument, index) =>
        fitted(argument, parameters[Math.min(index, parameters.length - 1)] ?? 'any'),
      );
      const type = typeof result === 'string' ? result : result(types);
      // The one cast of this dispatcher: `fitted` has made each argument what its parameter says.
      const apply = specialise(types, site.at) as (...values: readonly Value[]) => Value;
      return derived(type, args, call(args, apply, nullOf(type), shape.nulls === true));
    },
  };
}

function fitted(argument: Compiled, parameter: ParameterName): Compiled {
  if (parameter === 'any') return argument;
  if (parameter !== 'int') return converted(argument, parameter);
  const long = converted(argument, 'long');
  const get = long.get;
  return derived('long', [long], (batch, row) => {
    const value = get(batch, row);
    return value === null ? null : Number(value);
  });
}

/** Refuses a wrong number of arguments. */
export function checkCount(site: CallSite, least: number, most: number): void {
  const count = site.args.length;
  if (count >= least && count <= most) return;
  throw argumentFault(`'${site.call.name}' does not take ${count} arguments`, site.at);
}

type Apply = (...values: readonly Value[]) => Value;

function call(args: readonly Compiled[], apply: Apply, missing: Value, nulls: boolean): Get {
  const [first, second] = args;
  if (first === undefined) return () => apply() ?? missing;
  if (nulls) {
    const gets = args.map((argument) => argument.get);
    return (batch, row) => apply(...gets.map((get) => get(batch, row))) ?? missing;
  }
  const a = first.get;
  if (second === undefined) {
    return (batch, row) => {
      const x = a(batch, row);
      return x === null ? missing : (apply(x) ?? missing);
    };
  }
  const b = second.get;
  if (args.length === 2) {
    return (batch, row) => {
      const [x, y] = [a(batch, row), b(batch, row)];
      return x === null || y === null ? missing : (apply(x, y) ?? missing);
    };
  }
  const gets = args.map((argument) => argument.get);
  return (batch, row) => {
    const values = gets.map((get) => get(batch, row));
    return values.includes(null) ? missing : (apply(...values) ?? missing);
  };
}

/** The type of the first argument. */
export function firstType(types: readonly ScalarType[]): ScalarType {
  return types[0] ?? 'dynamic';
}
