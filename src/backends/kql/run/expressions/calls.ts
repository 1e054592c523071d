import type { Binding } from '../scope.ts';
import { Scope } from '../scope.ts';
import type { Call, Parameter, Statement } from '../../syntax.ts';
import { Fault, argumentFault, unsupported } from '../fault.ts';
import { scalarFunctions } from '../functions/index.ts';
import { windowFunctions } from '../functions/window.ts';
import { Schema } from '../table/schema.ts';
import type { Compiled } from './compiled.ts';
import { converted } from './compiled.ts';
import type { CallSite, Environment } from './site.ts';

type FunctionBinding = Extract<Binding, { kind: 'function' }>;

/** How deep calls of `let` functions may nest. */
const deepestCalls = 64;

/** Compiles a call: a `let` function is inlined, an aggregate collected, others come from the registries. */
export function compileCall(node: Call, env: Environment): Compiled {
  const own = env.scope.find(node.name);
  if (own?.kind === 'function') return compileOwn(node, own, env);
  const aggregate = compileAggregate(node, env);
  if (aggregate !== undefined) return aggregate;
  const window = windowFunctions.get(node.name);
  if (window !== undefined) {
    if (!env.schema.serialized) {
      throw new Fault(node.at, (raise, span) => raise.KQL3005({ name: node.name }, span));
    }
    return window.compile(siteOf(node, env));
  }
  const known = scalarFunctions.get(node.name);
  if (known === undefined) throw unsupported(`the function '${node.name}'`, node.at);
  if (known.lazy !== undefined) return known.lazy(node, env);
  return known.compile(siteOf(node, env));
}

function siteOf(node: Call, env: Environment): CallSite {
  const args = node.args.map((argument) => env.engine.compile(argument.value, env));
  return { call: node, at: node.at, args, env };
}

function compileAggregate(node: Call, env: Environment): Compiled | undefined {
  const collector = env.aggregates;
  if (collector === undefined || !env.engine.isAggregate(node.name)) return undefined;
  const made = env.engine.aggregate({ names: [], value: node }, collector.inner);
  if (made === undefined) return undefined;
  const at = collector.collect(made);
  const type = made.columns[0]?.type ?? 'dynamic';
  env.uses.add(at);
  return { type, get: (batch, row) => batch.columns[at]?.[row] ?? null };
}

function compileOwn(node: Call, own: FunctionBinding, env: Environment): Compiled {
  const scope = new Scope(own.scope, env.scope.depth + 1);
  // A body sees its parameters, not the columns of the rows that it is called on.
  const inner = { ...env, schema: new Schema([], env.schema.serialized), scope };
  if (scope.depth > deepestCalls) throw argumentFault(`'${node.name}' calls itself`, node.at);
  bindParameters(node, own.parameters, scope, env);
  bindStatements(own.body.statements, scope, inner);
  return env.engine.compile(own.body.result, inner);
}

/** Binds the arguments of a call to the parameters of a `let` function. */
export function bindParameters(
  node: Call,
  parameters: readonly Parameter[],
  scope: Scope,
  env: Environment,
): void {
  const free = parameters.filter((p) => !node.args.some((argument) => argument.name === p.name));
  const byPosition = node.args.filter((argument) => argument.name === undefined);
  if (byPosition.length > free.length) {
    throw argumentFault(`'${node.name}' takes ${parameters.length} arguments`, node.at);
  }
  for (const parameter of parameters) {
    const named = node.args.find((argument) => argument.name === parameter.name);
    const value = (named ?? byPosition[free.indexOf(parameter)])?.value ?? parameter.fallback;
    if (value === undefined) {
      throw argumentFault(`'${node.name}' needs a value for '${parameter.name}'`, node.at);
    }
    if (typeof parameter.type !== 'string') {
      const frame = env.engine.table(value, env.scope);
      scope.add(parameter.name, { kind: 'table', frame: () => frame });
      continue;
    }
    const compiled = converted(env.engine.compile(value, env), parameter.type);
    scope.add(parameter.name, { kind: 'expression', compiled });
  }
}

function bindStatements(statements: readonly Statement[], scope: Scope, env: Environment): void {
  for (const statement of statements) {
    if (statement.kind === 'let-function') {
      const { parameters, body } = statement;
      scope.add(statement.name, { kind: 'function', parameters, body, scope });
    } else if (statement.kind === 'let' && env.engine.isTable(statement.value, scope)) {
      const frame = env.engine.table(statement.value, scope);
      scope.add(statement.name, { kind: 'table', frame: () => frame });
    } else if (statement.kind === 'let') {
      const compiled = env.engine.compile(statement.value, { ...env, scope });
      scope.add(statement.name, { kind: 'expression', compiled });
    } else {
      throw unsupported('this statement in a function', statement.at);
    }
  }
}
