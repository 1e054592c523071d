import type { Path } from '../../ir/path.ts';
import type {
  DefineStep,
  ListSource,
  Source,
  Step,
  StoredColumn,
  TableRead,
  TableSource,
} from '../../ir/stream.ts';
import { scalarTypeOf } from '../../schema/scalar-type-of.ts';
import type { Column } from '../../schema/column.ts';
import type { Context } from './context.ts';
import { commonColumns } from './common-columns.ts';
import { readDraw } from './read-draw.ts';
import { isItemKind } from './read-list.ts';
import { readWith } from './read-with.ts';
import { resolveValue, termType, toColumnMap } from './scope.ts';
import type { Scope } from './scope.ts';
import { isArray, isObject, oneOrMore, readText, wrongType } from './unknown-object.ts';
import type { UnknownObject } from './unknown-object.ts';

/** A source with the columns that clauses can speak of, and the steps that draw the virtual ones. */
export interface ReadSource {
  readonly source: Source;
  readonly scope: Scope;
  readonly steps: readonly Step[];
}

const expected = "a table, oneOf(…), stateOf(…), extend(…) or a list('…')";

/** What a rule reads. */
export function readSource(value: unknown, at: Path, context: Context): ReadSource | undefined {
  if (!isObject(value)) {
    wrongType(value, "'from'", expected, at, context);
    return undefined;
  }
  switch (value['kind']) {
    case 'table':
      return fromTables([value], at, context);
    case 'oneOf':
      return fromTables(isArray(value['tables']) ? value['tables'] : [], at, context);
    case 'state':
      return fromState(value, at, context);
    case 'extended':
      return fromExtended(value, at, context);
    case 'list':
      return fromList(value, at, context);
    default:
      wrongType(value, "'from'", expected, at, context);
      return undefined;
  }
}

interface ReadTable {
  readonly read: TableRead;
  readonly columns: ReadonlyMap<string, Column>;
  readonly open: boolean;
}

function fromTables(
  values: readonly unknown[],
  at: Path,
  context: Context,
): ReadSource | undefined {
  const tables: ReadTable[] = [];
  for (const value of values) {
    const table = readTable(value);
    if (table !== undefined) tables.push(table);
  }
  const [first] = tables;
  if (first === undefined || tables.length !== values.length) {
    wrongType(values[0], "'from'", expected, at, context);
    return undefined;
  }
  const columns =
    tables.length === 1 ? first.columns : commonColumns(tables.map((one) => one.columns));
  const name = tables.map((one) => one.read.name).join(' and ');
  const scope: Scope = { name, columns, open: tables.every((one) => one.open) };
  const source: TableSource = {
    kind: 'tables',
    tables: tables.map((one) => one.read),
    at,
  };
  return { source, scope, steps: virtualSteps(scope, at) };
}

function readTable(value: unknown): ReadTable | undefined {
  if (!isObject(value) || value['kind'] !== 'table') return undefined;
  const { name, time, recordId, columns, open } = value;
  if (typeof name !== 'string' || typeof time !== 'string' || !isObject(columns)) return undefined;
  const map = toColumnMap(columns);
  const stored: StoredColumn[] = [];
  for (const [column, shape] of map) {
    if (typeof shape === 'string' || shape.kind !== 'virtual') {
      stored.push({ name: column, stored: scalarTypeOf(shape), type: termType(shape) });
    }
  }
  const id = typeof recordId === 'string' ? recordId : '_ItemId';
  return {
    read: { name, time, recordId: id, columns: stored },
    columns: map,
    open: open === true,
  };
}

/** Every virtual column as a step; those that nothing reads are dropped when the rule is lowered. */
function virtualSteps(scope: Scope, at: Path): readonly DefineStep[] {
  const steps: DefineStep[] = [];
  for (const [name, column] of scope.columns) {
    if (typeof column === 'string' || column.kind !== 'virtual') continue;
    const value = readDraw(column.draw, termType(column), scope, at);
    steps.push({ kind: 'define', name, value, at });
  }
  return steps;
}

function fromState(value: UnknownObject, at: Path, context: Context): ReadSource | undefined {
  const of = readSource(value['of'], at, context);
  if (of === undefined) return undefined;
  if (of.source.kind !== 'tables') {
    wrongType(value['of'], 'stateOf', 'of a table', at, context);
    return undefined;
  }
  const per = oneOrMore(value['per'], at)
    .map((key) => resolveValue(key.value, of.scope, at, context)?.term)
    .filter((term) => term !== undefined);
  return { ...of, source: { kind: 'state', of: of.source, per, at } };
}

function fromExtended(value: UnknownObject, at: Path, context: Context): ReadSource | undefined {
  const of = readSource(value['of'], at, context);
  if (of === undefined) return undefined;
  const drawn = readWith(value['with'], of.scope, at, context);
  return { source: of.source, scope: drawn.scope, steps: [...of.steps, ...drawn.steps] };
}

function fromList(value: UnknownObject, at: Path, context: Context): ReadSource | undefined {
  const name = readText(value['name'], 'the list', at, context);
  const item = value['item'];
  if (name === undefined || !isItemKind(item)) return undefined;
  const column: Column =
    item === 'number' ? 'real' : item === 'network' ? 'string' : { kind: 'text', is: item };
  const source: ListSource = { kind: 'list', name, columns: [{ name: 'item', is: item }], at };
  const scope: Scope = {
    name: `the list '${name}'`,
    columns: new Map([['item', column]]),
    open: false,
  };
  return { source, scope, steps: [] };
}
