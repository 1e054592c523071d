import type { Expression, FunctionBody, Parameter } from '../../syntax.ts';
import type { RunInputs } from '../context.ts';
import type { Scope } from '../scope.ts';

/** Does an expression make rows, rather than a scalar? */
export function isTable(node: Expression, scope: Scope, inputs: RunInputs): boolean {
  switch (node.kind) {
    case 'pipe':
    case 'datatable':
    case 'externaldata':
      return true;
    case 'materialize':
      return isTable(node.query, scope, inputs);
    case 'name': {
      const binding = scope.find(node.name);
      if (binding?.kind === 'function') return isTableBody(binding, inputs);
      return binding === undefined ? inputs.tables.has(node.name) : binding.kind === 'table';
    }
    case 'call': {
      const binding = scope.find(node.name);
      if (binding?.kind === 'pattern') return true;
      if (binding?.kind === 'function') return isTableBody(binding, inputs);
      return node.name === '_GetWatchlist' || node.name === 'table';
    }
    case 'member':
      return node.of.kind === 'call' && scope.find(node.of.name)?.kind === 'pattern';
    default:
      return false;
  }
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
