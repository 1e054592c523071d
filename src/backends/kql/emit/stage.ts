import type { Term } from '../../../ir/expression.ts';
import type { Expression, Operator } from '../syntax.ts';
import { name } from './build-expression.ts';
import { pipe } from './build-operator.ts';
import { uniqueName } from './names.ts';
import type { Bound, Value } from './value.ts';

/** The columns that every row of a stream has beside its own: when it was, and which record it is. */
export interface RowColumns {
  readonly time: string;
  /** Nothing for rows that are no records. */
  readonly recordId: string | undefined;
  /** Whether the record came since the last run; nothing where every run looks at everything. */
  readonly isNew: string | undefined;
}

/**
 * A pipeline on its way: the operators so far, what each name of the rule stands for now, and what will be
 * needed later. Virtual columns wait in `pending` until something reads them, so that cheap filters come first.
 */
export interface Stage {
  source: Expression | undefined;
  readonly operators: Operator[];
  readonly columns: Map<string, Bound>;
  readonly pending: Map<string, Term>;
  /** What was drawn out of arrays, by what it is. */
  readonly drawn: Map<string, Value>;
  /** Expressions that will still be compiled here: what they draw from one array is drawn at once. */
  readonly upcoming: unknown[];
  readonly taken: Set<string>;
  row: RowColumns;
}

/** A pipeline that begins with a source. */
export function createStage(source: Expression, row: RowColumns): Stage {
  return {
    source,
    operators: [],
    columns: new Map(),
    pending: new Map(),
    drawn: new Map(),
    upcoming: [],
    taken: new Set([row.time, row.recordId, row.isNew].filter((one) => one !== undefined)),
    row,
  };
}

/** The pipeline inside `mv-apply`: it sees the columns around it, and has none to wait for. */
export function innerStage(outer: Stage): Stage {
  return {
    ...outer,
    source: undefined,
    operators: [],
    pending: new Map(),
    drawn: new Map(),
    upcoming: [],
  };
}

/** A new column's name, near the wanted one. */
export function newColumn(stage: Stage, wanted: string): string {
  const made = uniqueName(wanted, stage.taken);
  stage.taken.add(made);
  return made;
}

/** The pipeline so far as one table. */
export function tableOf(stage: Stage): Expression {
  return pipe(stage.source, ...stage.operators);
}

/** The time column. */
export function timeOf(stage: Stage): Expression {
  return name(stage.row.time);
}

/** Puts the pipeline so far into a table of its own, and goes on from there. */
export function cutStage(stage: Stage, declared: (table: Expression) => Expression): void {
  stage.source = declared(tableOf(stage));
  stage.operators.length = 0;
}
