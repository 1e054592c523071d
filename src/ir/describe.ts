import { callByKind, type ByKind } from './by-kind.ts';
import type { ComparePredicate } from './expression.ts';
import type { IrNode } from './node.ts';

/** An expression as an S-expression for people who debug: `(all (== FileName "a.exe") (not (exists User)))`. */
export function describe(node: IrNode): string {
  return callByKind(describers, node);
}

/** Parts in parentheses, those that say nothing left out. */
export function form(...parts: readonly string[]): string {
  return `(${parts.filter((part) => part !== '').join(' ')})`;
}

const operators = {
  equals: '==',
  above: '>',
  atLeast: '>=',
  below: '<',
  atMost: '<=',
} as const satisfies Record<ComparePredicate['op'], string>;

const describers: ByKind<IrNode, [], string> = {
  column: (node) => node.name,
  member: (node) => `${describe(node.of)}.${node.name}`,
  element: () => '@',
  first: (node) => form('first', describe(node.of), describe(node.where), describe(node.take)),
  coalesce: (node) => form('coalesce', ...node.of.map(describe)),
  parse: (node) => form('parse', node.type, describe(node.of)),
  unwrap: (node) => form('unwrap', describe(node.of), ...node.path),
  concat: (node) => form('concat', ...node.of.map(describe)),
  convert: (node) => form(node.type, describe(node.of)),
  elapsed: (node) => form('elapsed', describe(node.from), describe(node.to)),
  literal: (node) => JSON.stringify(node.value),
  parameter: (node) => form('parameter', node.name, JSON.stringify(node.default)),
  all: (node) => form('all', ...node.of.map(describe)),
  any: (node) => form('any', ...node.of.map(describe)),
  not: (node) => form('not', describe(node.of)),
  compare: (node) =>
    form(operators[node.op], describe(node.left), describe(node.right), cased(node)),
  in: (node) => form('in', describe(node.value), describe(node.list), cased(node)),
  text: (node) => form(node.op, describe(node.value), describe(node.pattern), cased(node)),
  matches: (node) => form('matches', describe(node.value), describe(node.pattern), cased(node)),
  exists: (node) => form('exists', describe(node.value)),
  network: (node) => form('network', describe(node.value), describe(node.networks)),
  hours: ({ value, hours }) => {
    const days = hours.days.join(',');
    return form('hours', describe(value), hours.from, hours.to, days, hours.zone, hours.name ?? '');
  },
  quantified: (node) => form(node.quantifier, describe(node.of), describe(node.holds)),
  literals: (node) => `[${node.values.map(describe).join(' ')}]`,
  list: (node) => form('list', node.name, node.column),
  array: (node) => describe(node.of),
};

function cased(node: { readonly cased: boolean }): string {
  return node.cased ? 'cased' : '';
}
