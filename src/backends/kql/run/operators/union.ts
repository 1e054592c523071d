import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { ColumnDeclaration, Expression } from '../../syntax.ts';
import { Fault } from '../fault.ts';
import { Frame } from '../table/frame.ts';
import { Schema, freeName } from '../table/schema.ts';
import { nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import type { Prepare, Surroundings } from './define.ts';

/** A table of a union, and what a `withsource` column calls it. */
export interface Part {
  readonly frame: Frame;
  readonly name: string;
}

/** `union`: rows of one table after another's, columns by name. */
export const union: Prepare<'union'> = (operator, schema, around) => {
  const { options } = operator;
  const kind = options.get('kind') ?? 'outer';
  const source = options.get('withsource') ?? options.get('with_source');
  const fuzzy = isTrue(options.get('isfuzzy'));
  return (frame) => {
    const own: readonly Frame[] = schema.columns.length > 0 || frame.length > 0 ? [frame] : [];
    const tables = [...own, ...partsOf(operator.tables, fuzzy, around)];
    const parts = tables.map((table, at): Part => {
      if (!(table instanceof Frame)) return { ...table, name: table.name || `union_arg${at}` };
      return { frame: table, name: `union_arg${at}` };
    });
    const sourceName = typeof source === 'string' ? source : nameIn(source);
    const united = unite(parts, kind === 'inner', sourceName);
    around.engine.limits.rows(united.length, operator.at);
    return united;
  };
};

function isTrue(option: Expression | string | undefined): boolean {
  if (typeof option === 'string') return option.toLowerCase() === 'true';
  return option?.kind === 'literal' && option.value === true;
}

function nameIn(option: Expression | undefined): string | undefined {
  if (option?.kind === 'name') return option.name;
  if (option?.kind === 'literal' && typeof option.value === 'string') return option.value;
  return undefined;
}

/** The tables that an argument stands for: several where it has a wildcard. */
function partsOf(
  tables: readonly Expression[],
  fuzzy: boolean,
  { engine, scope }: Surroundings,
): readonly Part[] {
  return tables.flatMap((table) => {
    if (table.kind !== 'name') return attempt(table, fuzzy, { engine, scope });
    if (table.name.includes('*')) return wildcard(table.name, { engine, scope });
    const known = engine.inputs.tables.has(table.name);
    if (fuzzy && !known && !engine.isTable(table, scope)) return [];
    const binding = scope.find(table.name);
    const shown = binding === undefined ? known : binding.kind === 'function';
    return [{ frame: engine.table(table, scope), name: shown ? table.name : '' }];
  });
}

/** A table that a fuzzy union may find missing. */
function attempt(
  table: Expression,
  fuzzy: boolean,
  { engine, scope }: Surroundings,
): readonly Part[] {
  const last = table.kind === 'pipe' ? table.operators.at(-1) : undefined;
  const name = last?.kind === 'as' ? last.name : '';
  try {
    return [{ frame: engine.table(table, scope), name }];
  } catch (thrown) {
    if (fuzzy && thrown instanceof Fault && thrown.unknown) return [];
    throw thrown;
  }
}

function wildcard(pattern: string, { engine }: Surroundings): readonly Part[] {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const regex = new RegExp(`^${parts.join('.*')}$`, 's');
  return [...engine.inputs.tables].flatMap(([name, frame]) =>
    regex.test(name) ? [{ frame, name }] : [],
  );
}

interface Target extends ColumnDeclaration {
  /** The column's position in each part; undefined where it has none. */
  readonly at: readonly (number | undefined)[];
}

/** Puts tables together; columns of one name and different types become several. */
export function unite(parts: readonly Part[], inner: boolean, source: string | undefined): Frame {
  const targets = targetsOf(parts, inner);
  const columns: ColumnDeclaration[] = targets.map(({ name, type }) => ({ name, type }));
  const data = targets.map((target) =>
    parts.flatMap(({ frame }, at): readonly Value[] => {
      const position = target.at[at];
      if (position !== undefined) return frame.column(position);
      return new Array<Value>(frame.length).fill(nullOf(target.type));
    }),
  );
  const length = parts.reduce((sum, { frame }) => sum + frame.length, 0);
  if (source === undefined) return Frame.of(new Schema(columns), length, data);
  const names = parts.flatMap(({ frame, name }) => new Array<Value>(frame.length).fill(name));
  const first = { name: source, type: 'string' } as const;
  return Frame.of(new Schema([first, ...columns]), length, [names, ...data]);
}

function targetsOf(parts: readonly Part[], inner: boolean): readonly Target[] {
  const types = new Map<string, Set<ScalarType>>();
  for (const { frame } of parts) {
    for (const { name, type } of frame.schema.columns) {
      const known = types.get(name) ?? new Set<ScalarType>();
      types.set(name, known.add(type));
    }
  }
  const taken = new Set(types.keys());
  return [...types].flatMap(([name, found]) =>
    [...found].flatMap((type): readonly Target[] => {
      const at = parts.map(({ frame }) => {
        const position = frame.schema.find(name);
        const same = position !== undefined && frame.schema.columns[position]?.type === type;
        return same ? position : undefined;
      });
      if (inner && at.includes(undefined)) return [];
      if (found.size === 1) return [{ name, type, at }];
      return [{ name: freeName(`${name}_${type}`, taken), type, at }];
    }),
  );
}
