import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type {
  Source,
  StateSource,
  StoredColumn,
  TableRead,
  TableSource,
} from '../../../../ir/stream.ts';
import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { Expression, Item, Operator } from '../../syntax.ts';
import { binary, call, name, timespan } from '../build-expression.ts';
import { extend, item, pipe, union, where } from '../build-operator.ts';
import type { Emitter, StreamUse } from '../emitter.ts';
import { emitList, itemColumn } from '../lists.ts';
import { keptAs } from '../read-as.ts';
import { createStage } from '../stage.ts';
import type { RowColumns, Stage } from '../stage.ts';
import { certain, nullable } from '../value.ts';
import type { Value } from '../value.ts';
import { foldedKeys } from './keys.ts';
import { keepLatest } from './keep-latest.ts';

/** The rows that a stream begins with. */
export function emitSource(
  source: Exclude<Source, { kind: 'shared' }>,
  use: StreamUse,
  emitter: Emitter,
): Stage {
  switch (source.kind) {
    case 'tables':
      return emitTables(source, use, emitter);
    case 'state':
      return emitState(source, use, emitter);
    case 'list': {
      const items = emitList(
        { kind: 'list', name: source.name, item: source.columns[0]?.is ?? 'text', column: 'item' },
        emitter.context,
      );
      const stage = createStage(items, {
        time: 'TimeGenerated',
        recordId: undefined,
        isNew: undefined,
      });
      stage.operators.push(extend(item(call('now'), 'TimeGenerated')));
      for (const column of source.columns) {
        stage.columns.set(column.name, certain(name(itemColumn), 'string'));
      }
      return stage;
    }
    case 'none':
      throw new InternalError('a stream without a source');
  }
}

function emitTables(source: TableSource, use: StreamUse, emitter: Emitter): Stage {
  const [first] = source.tables;
  if (first === undefined) throw new InternalError('a source without tables');
  for (const table of source.tables) emitter.context.tables.add(table.name);
  const every = emitter.context.detection.schedule.every;
  const newness = every === undefined ? 'none' : use.newness;
  const row: RowColumns = {
    time: first.time,
    recordId: first.recordId,
    isNew: newness === 'column' ? 'IsNew' : undefined,
  };
  const arrival = arrivalOf(newness, every ?? 0);
  const clashing = clashes(source.tables);
  const legs = source.tables.map((table) =>
    pipe(name(table.name), ...arrival, ...reconciled(table, first, clashing)),
  );
  const [only] = legs;
  const stage = createStage(
    legs.length === 1 && only !== undefined ? only : pipe(undefined, union(...legs)),
    row,
  );
  for (const column of first.columns) bindColumn(stage, column, first, clashing);
  return stage;
}

/** What came since the last run; only the table itself knows it, so it is asked first. */
function arrivalOf(newness: StreamUse['newness'], every: number): readonly Operator[] {
  const isNew = binary(call('ingestion_time'), '>', call('ago', timespan(every)));
  if (newness === 'filter') return [where(isNew)];
  return newness === 'column' ? [extend(item(isNew, 'IsNew'))] : [];
}

/** The columns that tables keep in different types: those are made one before the tables are. */
function clashes(tables: readonly TableRead[]): ReadonlySet<string> {
  const stored = new Map<string, ScalarType>();
  const found = new Set<string>();
  for (const table of tables) {
    for (const column of table.columns) {
      const known = stored.get(column.name) ?? column.stored;
      stored.set(column.name, known);
      if (known !== column.stored) found.add(column.name);
    }
  }
  return found;
}

function reconciled(
  table: TableRead,
  first: TableRead,
  clashing: ReadonlySet<string>,
): readonly Operator[] {
  const items: Item[] = [];
  if (table.time !== first.time) items.push(item(name(table.time), first.time));
  if (table.recordId !== first.recordId) items.push(item(name(table.recordId), first.recordId));
  for (const column of table.columns) {
    if (!clashing.has(column.name)) continue;
    const wanted = first.columns.find((one) => one.name === column.name) ?? column;
    const made = storedAs(column, keptAs(wanted.type));
    if (made !== undefined) items.push(item(made, column.name));
  }
  return items.length === 0 ? [] : [extend(...items)];
}

const conversions = {
  string: 'tostring',
  int: 'toint',
  long: 'tolong',
  real: 'toreal',
  decimal: 'todecimal',
  bool: 'tobool',
  datetime: 'todatetime',
  timespan: 'totimespan',
  guid: 'toguid',
  dynamic: 'parse_json',
} as const satisfies Record<ScalarType, string>;

/** The column as the type it is read as; nothing where it is kept so. */
function storedAs(column: StoredColumn, to: ScalarType): Expression | undefined {
  return column.stored === to ? undefined : call(conversions[to], name(column.name));
}

function bindColumn(
  stage: Stage,
  column: StoredColumn,
  table: TableRead,
  clashing: ReadonlySet<string>,
): void {
  const to = keptAs(column.type);
  stage.taken.add(column.name);
  const isMade = clashing.has(column.name) || column.stored === to;
  if (!isMade && to === 'dynamic') {
    const raw = `stored ${column.name}`;
    stage.columns.set(raw, certain(name(column.name), 'string'));
    stage.pending.set(column.name, {
      kind: 'parse',
      of: { kind: 'column', name: raw, type: 'string' },
      type: column.type,
    });
    stage.taken.delete(column.name);
    return;
  }
  const expression = isMade ? name(column.name) : call(conversions[to], name(column.name));
  stage.columns.set(column.name, boundAs(expression, to, column.name === table.time, isMade));
}

function boundAs(
  expression: Expression,
  type: ScalarType,
  isTime: boolean,
  isMade: boolean,
): Value {
  if (isTime || (type === 'string' && isMade)) return certain(expression, type);
  return type === 'string'
    ? { kind: 'value', expression, type, absent: 'empty', present: call('isnotempty', expression) }
    : nullable(expression, type);
}

function emitState(source: StateSource, use: StreamUse, emitter: Emitter): Stage {
  const stage = emitTables(source.of, { ...use, newness: 'none' }, emitter);
  const keys = [...new Set(foldedKeys(source.per, stage, emitter))];
  for (const key of keys) stage.operators.push(where(call('isnotempty', name(key))));
  keepLatest(stage, keys);
  return stage;
}
