import type { Call, Expression, FunctionBody, Item, Operator, Pipe, Statement } from '../syntax.ts';
import { aggregateFunctions } from './aggregates/index.ts';
import type { RunInputs } from './context.ts';
import { Limits } from './context.ts';
import { bindParameters } from './expressions/calls.ts';
import { compile } from './expressions/compile.ts';
import { constant } from './expressions/compiled.ts';
import { environment } from './expressions/site.ts';
import type { CompiledAggregate, Engine, Environment } from './expressions/site.ts';
import { Fault, argumentFault, unknownFault, unsupported } from './fault.ts';
import { prepareOperator } from './operators/prepare.ts';
import type { Run } from './operators/define.ts';
import { Scope } from './scope.ts';
import { isTable } from './sources/is-table.ts';
import { datatable } from './sources/datatable.ts';
import { externaldata } from './sources/externaldata.ts';
import { watchlist } from './sources/watchlist.ts';
import { Frame } from './table/frame.ts';
import { Schema } from './table/schema.ts';
import type { Value } from './values/value.ts';

/** Ties the parts of the evaluator together for one run. */
export function createEngine(inputs: RunInputs): Engine {
  const engine: Engine = {
    inputs,
    limits: new Limits(inputs),
    options: new Map<string, Value>(),
    now: inputs.now,
    compile,
    isTable: (node, scope) => isTable(node, scope, inputs),
    table: (node, scope) => tableOf(node, scope, engine),
    pipe: (pipe, _schema, scope) => pipeline(pipe.operators, scope, engine),
    body: (body, scope) => bodyTable(body, scope, engine),
    isAggregate: (name) => aggregateFunctions.has(name),
    aggregate: aggregateOf,
  };
  return engine;
}

function aggregateOf(item: Item, env: Environment): CompiledAggregate | undefined {
  const call = item.value;
  if (call.kind !== 'call') return undefined;
  const known = aggregateFunctions.get(call.name);
  return known?.compile({ name: call.name, args: call.args, env, at: call.at, item });
}

/** Operators one after another; what was prepared serves again as long as the columns stay the same. */
function pipeline(operators: readonly Operator[], scope: Scope, engine: Engine): Run {
  const steps = operators.map((operator) => ({
    operator,
    prepared: undefined as { readonly schema: Schema; readonly run: Run } | undefined,
  }));
  return (frame) => {
    let current = frame;
    for (const step of steps) {
      engine.limits.check(step.operator.at);
      const { schema } = current;
      if (step.prepared?.schema !== schema) {
        step.prepared = { schema, run: prepareOperator(step.operator, schema, { engine, scope }) };
      }
      current = step.prepared.run(current);
    }
    return current;
  };
}

const nothing = new Schema([]);

function tableOf(node: Expression, scope: Scope, engine: Engine): Frame {
  if (node.kind === 'pipe') return pipeTable(node, scope, engine);
  if (node.kind === 'name') return named(node.name, node, scope, engine);
  if (node.kind === 'call') return called(node, scope, engine);
  if (node.kind === 'materialize') return tableOf(node.query, scope, engine);
  if (node.kind === 'member') return patternMember(node, scope, engine);
  const env = environment(nothing, scope, engine);
  if (node.kind === 'datatable') return datatable(node, env);
  if (node.kind === 'externaldata') return externaldata(node, env);
  if (node.kind === 'toscalar' || node.kind === 'literal') return scalarTable(node, scope, engine);
  const what = node.kind === 'unsupported' ? `'${node.what}'` : `a ${node.kind} as a table`;
  throw unsupported(what, node.at);
}

/** A query may be a bare scalar. */
function scalarTable(node: Expression, scope: Scope, engine: Engine): Frame {
  const print = { kind: 'print', at: node.at, items: [{ names: [], value: node }] } as const;
  return pipeTable({ kind: 'pipe', at: node.at, operators: [print] }, scope, engine);
}

function pipeTable(pipe: Pipe, scope: Scope, engine: Engine): Frame {
  const inner = new Scope(scope);
  const source =
    pipe.source === undefined ? Frame.of(nothing, 0, []) : tableOf(pipe.source, inner, engine);
  return pipeline(pipe.operators, inner, engine)(source);
}

function named(name: string, node: Expression, scope: Scope, engine: Engine): Frame {
  const binding = scope.find(name);
  if (binding?.kind === 'table') return binding.frame();
  if (binding?.kind === 'function') return callTable(name, [], node, scope, engine);
  const known = binding === undefined ? engine.inputs.tables.get(name) : undefined;
  if (known !== undefined) return known;
  if (binding !== undefined) return scalarTable(node, scope, engine);
  throw unknownFault('table', name, node.at);
}

function called(node: Call, scope: Scope, engine: Engine): Frame {
  if (scope.find(node.name) !== undefined) {
    return callTable(node.name, node.args, node, scope, engine);
  }
  if (node.name === '_GetWatchlist') return watchlist(node, environment(nothing, scope, engine));
  if (node.name === 'table') {
    const [name] = node.args;
    const value = name && engine.compile(name.value, environment(nothing, scope, engine));
    const text = value?.constant?.value;
    if (typeof text !== 'string') throw argumentFault("'table' needs a name", node.at);
    return named(text, node, new Scope(), engine);
  }
  if (engine.isTable(node, scope)) throw unsupported(`the function '${node.name}'`, node.at);
  return scalarTable(node, scope, engine);
}

function callTable(
  name: string,
  args: Call['args'],
  node: Expression,
  scope: Scope,
  engine: Engine,
): Frame {
  const own = scope.find(name);
  if (own?.kind === 'pattern') return patternTable(own, args, node, scope, engine);
  if (own?.kind !== 'function') throw unknownFault('function', name, node.at);
  const inner = new Scope(own.scope, scope.depth + 1);
  if (inner.depth > 64) throw argumentFault(`'${name}' calls itself`, node.at);
  const call: Call = { kind: 'call', at: node.at, name, args };
  bindParameters(call, own.parameters, inner, environment(nothing, scope, engine));
  return bodyTable(own.body, inner, engine);
}

/** `pattern("x").path` */
function patternMember(
  node: Extract<Expression, { kind: 'member' }>,
  scope: Scope,
  engine: Engine,
): Frame {
  const call = node.of;
  const own = call.kind === 'call' ? scope.find(call.name) : undefined;
  if (call.kind !== 'call' || own?.kind !== 'pattern') {
    throw unsupported('a table of another workspace or database', node.at);
  }
  return patternTable(own, call.args, node, scope, engine, node.name);
}

function patternTable(
  own: Extract<NonNullable<ReturnType<Scope['find']>>, { kind: 'pattern' }>,
  args: Call['args'],
  node: Expression,
  scope: Scope,
  engine: Engine,
  path?: string,
): Frame {
  const env = environment(nothing, scope, engine);
  const given = args.map((argument) => engine.compile(argument.value, env).constant?.value);
  const found = own.cases.find(
    (one) => one.path === path && one.args.every((text, at) => text === given[at]),
  );
  if (found === undefined) throw argumentFault('no case of the pattern fits', node.at);
  return bodyTable(found.body, new Scope(own.scope), engine);
}

function bodyTable(body: FunctionBody, scope: Scope, engine: Engine): Frame {
  for (const statement of body.statements) runStatement(statement, scope, engine);
  return tableOf(body.result, scope, engine);
}

/** Runs a statement that makes no rows: it adds names to the scope. */
export function runStatement(statement: Statement, scope: Scope, engine: Engine): void {
  switch (statement.kind) {
    case 'let':
      addLet(statement.name, statement.value, scope, engine);
      return;
    case 'let-function': {
      const { parameters, body } = statement;
      scope.add(statement.name, { kind: 'function', parameters, body, scope });
      return;
    }
    case 'pattern':
      scope.add(statement.name, { kind: 'pattern', cases: statement.cases, scope });
      return;
    case 'set': {
      const value =
        statement.value && engine.compile(statement.value, environment(nothing, scope, engine));
      engine.options.set(statement.name.toLowerCase(), value?.constant?.value ?? true);
      return;
    }
    case 'query':
      return;
    case 'unsupported':
      throw unsupported(`the statement '${statement.what}'`, statement.at);
  }
}

function addLet(name: string, value: Expression, scope: Scope, engine: Engine): void {
  if (engine.isTable(value, scope)) {
    let made: Frame | undefined;
    const frame = (): Frame => (made ??= tableOf(value, scope, engine));
    scope.add(name, { kind: 'table', frame });
    return;
  }
  const compiled = compile(value, environment(nothing, scope, engine));
  if (compiled.constant === undefined) {
    throw new Fault(value.at, (raise, span) =>
      raise.KQL3004({ detail: `'${name}' is no constant` }, span),
    );
  }
  scope.add(name, {
    kind: 'expression',
    compiled: constant(compiled.constant.value, compiled.type),
  });
}
