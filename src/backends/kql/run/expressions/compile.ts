import { fromTicks } from '../../scalars/datetime.ts';
import { parseDecimal } from '../../scalars/decimal.ts';
import { long, negLong } from '../../scalars/long.ts';
import { Decimal } from '../../scalars/decimal.ts';
import type { DynamicSyntax, Expression, Literal, Name, Unary } from '../../syntax.ts';
import { typeFault, unknownFault, unsupported } from '../fault.ts';
import { bagOf, toDynamic } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { compileBetween, compileBinary } from './binary.ts';
import { compileCall } from './calls.ts';
import type { Compiled } from './compiled.ts';
import { constant, derived } from './compiled.ts';
import { compileIn } from './lists.ts';
import { compileIndex, compileMember } from './members.ts';
import type { Environment } from './site.ts';

type Compiler<K extends Expression['kind']> = (
  node: Expression & { readonly kind: K },
  env: Environment,
) => Compiled;

const compilers: { readonly [K in Expression['kind']]: Compiler<K> } = {
  literal: (node) => constant(literalValue(node), node.type),
  dynamic: (node) => constant(dynamicValue(node.value), 'dynamic'),
  typeof: (node) => constant(node.of, 'string'),
  name: compileName,
  member: compileMember,
  index: compileIndex,
  call: compileCall,
  unary: compileUnary,
  binary: compileBinary,
  in: compileIn,
  between: compileBetween,
  toscalar: (node, env) => compileToScalar(node.query, env),
  star: refuse,
  materialize: refuse,
  pipe: refuse,
  datatable: refuse,
  externaldata: refuse,
  unsupported: refuse,
};

/** Compiles a scalar expression to a closure over rows. */
export function compile(node: Expression, env: Environment): Compiled {
  // The one cast of this dispatcher: the record gives each kind the compiler of its own nodes.
  return (compilers[node.kind] as Compiler<Expression['kind']>)(node, env);
}

function refuse(node: Expression): never {
  if (node.kind === 'unsupported') throw unsupported(`'${node.what}'`, node.at);
  throw typeFault(`a ${node.kind} cannot stand where a scalar is expected`, node.at);
}

/** The run-time value of a literal. */
export function literalValue(node: Literal): Value {
  const value = node.value;
  if (value === null) return node.type === 'string' ? '' : null;
  if (typeof value === 'bigint') return node.type === 'datetime' ? fromTicks(value) : long(value);
  return node.type === 'decimal' ? (parseDecimal(value.toString()) ?? null) : value;
}

/** The run-time value of `dynamic(...)`. */
export function dynamicValue(syntax: DynamicSyntax): Value {
  switch (syntax.kind) {
    case 'null':
      return null;
    case 'array':
      return syntax.items.map(dynamicValue);
    case 'bag':
      return bagOf(syntax.pairs.map(([key, value]) => [key, dynamicValue(value)] as const));
    case 'literal':
      return toDynamic(literalValue(syntax), syntax.type);
  }
}

function compileName(node: Name, env: Environment): Compiled {
  const at = env.schema.find(node.name);
  const column = at === undefined ? undefined : env.schema.columns[at];
  if (at !== undefined && column !== undefined) {
    env.uses.add(at);
    return { type: column.type, get: (batch, row) => batch.columns[at]?.[row] ?? null };
  }
  const binding = env.scope.find(node.name);
  if (binding?.kind === 'scalar') return constant(binding.value, binding.type);
  if (binding?.kind === 'expression') return binding.compiled;
  if (binding?.kind === 'table') {
    throw typeFault(`the table '${node.name}' cannot stand where a scalar is expected`, node.at);
  }
  throw unknownFault('column', node.name, node.at);
}

function compileUnary(node: Unary, env: Environment): Compiled {
  const of = env.engine.compile(node.of, env);
  const numeric = ['int', 'long', 'real', 'decimal', 'timespan'].includes(of.type);
  if (!numeric) throw typeFault(`'${node.op}' is not defined for ${of.type}`, node.at);
  if (node.op === '+') return of;
  const get = of.get;
  return derived(of.type, [of], (batch, row) => opposite(get(batch, row), of.type === 'real'));
}

function opposite(value: Value, real: boolean): Value {
  if (typeof value === 'number') return real ? -value : negLong(value);
  if (typeof value === 'bigint') return negLong(value);
  return value instanceof Decimal ? new Decimal(-value.digits, value.scale) : null;
}

function compileToScalar(query: Expression, env: Environment): Compiled {
  if (!env.engine.isTable(query, env.scope)) return env.engine.compile(query, env);
  const frame = env.engine.table(query, env.scope);
  const type = frame.schema.columns[0]?.type ?? 'dynamic';
  const missing = type === 'string' ? '' : null;
  return constant(frame.length === 0 ? missing : (frame.column(0)[0] ?? missing), type);
}
