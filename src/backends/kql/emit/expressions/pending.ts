import type { Term } from '../../../../ir/expression.ts';
import type { Item } from '../../syntax.ts';
import { name } from '../build-expression.ts';
import { extend, item } from '../build-operator.ts';
import type { Emitter } from '../emitter.ts';
import { columnsOf } from '../nodes.ts';
import { pascalCase } from '../names.ts';
import { newColumn } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Value } from '../value.ts';

/** Gives columns to the virtual columns of these names that still wait, and to what they are made of. */
export function materialisePending(stage: Stage, names: Iterable<string>, emitter: Emitter): void {
  let batch: { readonly column: string; readonly item: Item; readonly made: string }[] = [];
  const flush = (): void => {
    if (batch.length > 0) stage.operators.push(extend(...batch.map((one) => one.item)));
    batch = [];
  };
  for (const column of inOrder(stage, names)) {
    const term = stage.pending.get(column);
    if (term === undefined) continue;
    if (batch.some((one) => columnsOf(term).has(one.column))) flush();
    const value = definedValue(term, stage, emitter);
    stage.pending.delete(column);
    const made = newColumn(stage, pascalCase(column));
    batch.push({ column, made, item: item(value.expression, made) });
    stage.columns.set(column, namedValue(value, made));
  }
  flush();
}

/** The value of a virtual column as it is defined: one of text is never absent. */
export function definedValue(term: Term, stage: Stage, emitter: Emitter): Value {
  return emitter.termAs(term, term.type, { stage, element: undefined });
}

/** A value that a column holds now. */
export function namedValue(value: Value, made: string): Value {
  const { type } = value;
  const absent = type === 'string' ? 'never' : value.absent;
  return { kind: 'value', expression: name(made), type, absent };
}

/** The waiting columns that are needed, each after those that it is made of. */
function inOrder(stage: Stage, names: Iterable<string>): readonly string[] {
  const found = new Set<string>();
  const add = (column: string): void => {
    const term = stage.pending.get(column);
    if (term === undefined || found.has(column)) return;
    for (const inner of columnsOf(term)) if (inner !== column) add(inner);
    found.add(column);
  };
  for (const column of names) add(column);
  return [...found];
}
