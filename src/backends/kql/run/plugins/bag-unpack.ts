import type { ScalarType } from '../../../../values/scalar-type.ts';
import type { ColumnDeclaration } from '../../syntax.ts';
import { argumentFault, typeFault } from '../fault.ts';
import { Frame } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import { compareText } from '../values/compare.ts';
import { asText, fromDynamic } from '../values/convert.ts';
import { dynamicType, isArray, isBag, nullOf, ownOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { columnAt, constantOf } from './define.ts';
import type { Plugin } from './define.ts';

/** `bag_unpack(column, prefix, conflict, ignored)`: a column for each property. */
export const bagUnpack: Plugin = (site) => {
  const at = columnAt(site, 0);
  if (site.schema.columns[at]?.type !== 'dynamic') {
    throw typeFault("'bag_unpack' needs a dynamic column", site.call.at);
  }
  const prefix = asText(constantOf(site, 1, 'OutputColumnPrefix', 'string') ?? '');
  const conflict = asText(constantOf(site, 2, 'columnsConflict', 'string') ?? 'error');
  const ignored = ignoredKeys(constantOf(site, 3, 'ignoredProperties', 'dynamic') ?? null);
  return (frame) => {
    const bags = frame.column(at);
    const types = declaredTypes(site.declared?.columns) ?? typesIn(bags, ignored, prefix);
    const kept = site.schema.columns.flatMap((column, index) =>
      index === at ? [] : [{ column, index }],
    );
    const clashes = kept.filter(({ column }) => types.has(column.name));
    if (clashes.length > 0 && conflict === 'error') {
      throw argumentFault(`'${clashes[0]?.column.name ?? ''}' exists already`, site.call.at);
    }
    const replaced = conflict === 'replace_source';
    const source = replaced ? kept.filter(({ column }) => !types.has(column.name)) : kept;
    const names = [...types.keys()]
      .filter((name) => replaced || !kept.some(({ column }) => column.name === name))
      .sort(compareText);
    const added = names.map((name): ColumnDeclaration => ({
      name,
      type: types.get(name) ?? 'dynamic',
    }));
    const columns = [
      ...source.map(({ index }) => frame.column(index)),
      ...added.map(({ name, type }) =>
        bags.map((bag) => property(bag, name.slice(prefix.length), type)),
      ),
    ];
    const all = [...source.map(({ column }) => column), ...added];
    const order = replaced
      ? restored(
          all,
          kept.map(({ column }) => column),
        )
      : all.map((_, i) => i);
    return Frame.of(
      new Schema(order.flatMap((index) => all[index] ?? [])),
      frame.length,
      order.flatMap((index) => [columns[index] ?? []]),
    );
  };
};

/** A replaced column stands where the old one stood. */
function restored(
  all: readonly ColumnDeclaration[],
  old: readonly ColumnDeclaration[],
): readonly number[] {
  const place = (column: ColumnDeclaration): number => {
    const at = old.findIndex(({ name }) => name === column.name);
    return at < 0 ? old.length : at;
  };
  return all
    .map((column, index) => ({ index, place: place(column) }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ index }) => index);
}

function ignoredKeys(value: Value): ReadonlySet<string> {
  return new Set((isArray(value) ? value : []).map((key) => asText(fromDynamic(key, 'string'))));
}

function declaredTypes(
  columns: readonly ColumnDeclaration[] | undefined,
): ReadonlyMap<string, ScalarType> | undefined {
  return columns && new Map(columns.map(({ name, type }) => [name, type]));
}

/** The type that all values of a property have; dynamic where they differ. */
function typesIn(
  bags: readonly Value[],
  ignored: ReadonlySet<string>,
  prefix: string,
): ReadonlyMap<string, ScalarType> {
  const types = new Map<string, ScalarType | undefined>();
  for (const bag of bags) {
    if (!isBag(bag)) continue;
    for (const key of Object.keys(bag)) {
      if (ignored.has(key)) continue;
      const found = dynamicType(ownOf(bag, key));
      const type = found === 'array' || found === 'bag' ? 'dynamic' : found;
      const known = types.get(prefix + key);
      types.set(
        prefix + key,
        known === undefined ? type : type === undefined ? known : unified(known, type),
      );
    }
  }
  return new Map([...types].map(([name, type]) => [name, type ?? 'dynamic']));
}

function unified(a: ScalarType, b: ScalarType): ScalarType {
  if (a === b) return a;
  const numbers = [a, b].every((type) => type === 'long' || type === 'real');
  return numbers ? 'real' : 'dynamic';
}

function property(bag: Value, key: string, type: ScalarType): Value {
  return isBag(bag) && Object.hasOwn(bag, key) ? fromDynamic(ownOf(bag, key), type) : nullOf(type);
}
