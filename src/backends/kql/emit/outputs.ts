import type { Branch } from '../../../ir/detection-ir.ts';
import type { Term } from '../../../ir/expression.ts';
import type { MappedEntity } from '../../backend.ts';
import type { ScalarType } from '../../../values/scalar-type.ts';
import type { Expression } from '../syntax.ts';
import { call, name } from './build-expression.ts';
import type { Emitter } from './emitter.ts';
import { pascalCase, uniqueName } from './names.ts';
import { nodeKey } from './nodes.ts';
import type { Stage } from './stage.ts';
import { termName } from './streams/keys.ts';

/** A column of the result that shows a value: the last event's, or all the different ones. */
export interface Output {
  readonly column: string;
  readonly term: Term;
  readonly all: boolean;
}

/** What a branch shows, and what that means to the templates. */
export interface Outputs {
  readonly columns: readonly Output[];
  readonly entities: readonly MappedEntity[];
  readonly details: readonly { readonly name: string; readonly column: string }[];
  /** The column for each key of the group. */
  readonly group: readonly { readonly key: string; readonly column: string; readonly term: Term }[];
}

/** Columns that every result has under these names. */
const fixed = [
  ...['TimeGenerated', 'FirstEvent', 'LastEvent', 'EventCount', 'Branch', 'Attribute', 'Value'],
  ...[
    'Row',
    'IsNew',
    'NewEvents',
    'Measure',
    'Scope',
    'Burst',
    'Window',
    'End',
    'WindowStart',
    'WindowEnd',
  ],
];

/** Names the columns of what a branch shows: entities after their columns, details and keys after themselves. */
export function planOutputs(
  branch: Branch,
  keys: readonly { readonly name: string; readonly of: Term }[],
  recordId: string | undefined,
  types: Map<string, ScalarType>,
): Outputs {
  const found = new Map<string, Output>();
  const taken = new Set<string>([...fixed, ...(recordId === undefined ? [] : [recordId])]);
  const columnFor = (term: Term, all: boolean, wanted: string): string => {
    const key = `${wanted} ${String(all)} ${nodeKey(term)}`;
    const known = found.get(key);
    if (known !== undefined) return known.column;
    const type = all ? 'dynamic' : outputType(term);
    const others = [...types].filter(([, known]) => known !== type).map(([name]) => name);
    const column = uniqueName(pascalCase(wanted), new Set([...taken, ...others]));
    taken.add(column);
    types.set(column, type);
    found.set(key, { column, term, all });
    return column;
  };
  const entities = branch.entities.map((entity) => ({
    kind: entity.kind,
    identifiers: entity.identifiers.map((one) => ({
      name: one.name,
      column: columnFor(one.of, false, termName(one.of)),
    })),
  }));
  const group = keys.map((key) => ({
    key: key.name,
    column: columnFor(key.of, false, key.name),
    term: key.of,
  }));
  const details = branch.details.map((detail) => ({
    name: detail.name,
    column: columnFor(detail.of, detail.all, detail.name),
  }));
  return { columns: [...found.values()], entities, details, group };
}

/** Whole numbers stay what they are; everything else is shown as text. */
function outputType({ type }: Term): ScalarType {
  return type === 'long' || type === 'int' ? type : 'string';
}

/** The value of an output for one row: text, but whole numbers as they are. */
export function outputValue(output: Output, stage: Stage, emitter: Emitter): Expression {
  const type = output.all ? 'string' : outputType(output.term);
  const as = type === 'long' || type === 'int' ? type : 'string';
  const term = waiting(output.term, stage) ?? output.term;
  return emitter.termAs(term, as, { stage, element: undefined }).expression;
}

/** A virtual column that nothing else reads is said where it is shown. */
function waiting(term: Term, stage: Stage): Term | undefined {
  return term.kind === 'column' ? stage.pending.get(term.name) : undefined;
}

/** All the different values of a column of rows, sorted; empty ones are none. */
export function allValues(column: string): Expression {
  const set = call('make_set_if', name(column), call('isnotempty', name(column)));
  return call('array_sort_asc', set);
}
