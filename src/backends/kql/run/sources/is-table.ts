import type { Call, Expression, FunctionBody, Name, Parameter } from '../../syntax.ts';
import type { RunInputs } from '../context.ts';
import type { Scope } from '../scope.ts';

/** Does an expression make rows, rather than a scalar? */
export function isTable(node: Expression, scope: Scope, inputs: RunInputs): boolean {
  if (node.kind === 'pipe' || node.kind === 'datatable' || node.kind === 'externaldata')
    return true;
  if (node.kind === 'materialize') return isTable(node.query, scope, inputs);
  if (node.kind === 'member') {
    return node.of.kind === 'call' && scope.find(node.of.name)?.kind === 'pattern';
  }
  return (node.kind === 'name' || node.kind === 'call') && isTableName(node, scope, inputs);
}

function isTableName(node: Name | Call, scope: Scope, inputs: RunInputs): boolean {
  const binding = scope.find(node.name);
  if (binding?.kind === 'function') return isTableBody(binding, inputs);
  if (node.kind === 'call') {
    return binding?.kind === 'pattern' || node.name === '_GetWatchlist' || node.name === 'table';
  }
  return binding === undefined ? inputs.tables.has(node.name) : binding.kind === 'table';
}

function isTableBody(
  own: {
    readonly parameters: readonly Parameter[];
    readonly body: FunctionBody;
    readonly scope: Scope;
  },
  inputs: RunInputs,
): boolean {
  const { result, statements } = own.body;
  if (result.kind === 'name') {
    const parameter = own.parameters.find((p) => p.name === result.name);
    if (parameter !== undefined) return typeof parameter.type !== 'string';
  }
  if (result.kind === 'name' || result.kind === 'call') {
    const local = statements.find((s) => 'name' in s && s.name === result.name);
    if (local?.kind === 'let') return isTable(local.value, own.scope, inputs);
    if (local?.kind === 'let-function') {
      return isTableBody({ ...local, scope: own.scope }, inputs);
    }
  }
  return isTable(result, own.scope, inputs);
}
