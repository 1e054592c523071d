import type { DetectionItem, Search, SigmaValue } from '../../syntax.ts';
import type { Formula } from '../say/formula.ts';

/** The formula as one search, where a map or a list of maps says it. */
export function toSearch(formula: Formula): Search | undefined {
  switch (formula.kind) {
    case 'item':
      return { kind: 'every-item', items: [plainItem(formula.item)] };
    case 'blank': {
      const empty = single(formula.field, { kind: 'text', parts: [] });
      if (formula.what === 'text') return empty;
      const absent = single(formula.field, { kind: 'null' });
      return { kind: 'any-search', searches: [absent, empty] };
    }
    case 'and':
      return everyItem(formula.of);
    case 'or':
      return anySearch(formula.of);
    case 'not':
    case 'constant':
      return undefined;
  }
}

/** The key of an item in its map. */
export function itemKey({ field, modifiers }: DetectionItem): string {
  return [field ?? '', ...modifiers].join('|');
}

function plainItem({ field, modifiers, values, isList }: DetectionItem): DetectionItem {
  return { field, modifiers, values, isList };
}

function single(field: string, value: SigmaValue): Search {
  const item = { field, modifiers: [], values: [value], isList: false };
  return { kind: 'every-item', items: [item] };
}

function everyItem(of: readonly Formula[]): Search | undefined {
  const items: DetectionItem[] = [];
  for (const one of of) {
    const search = toSearch(one);
    if (search?.kind !== 'every-item') return undefined;
    items.push(...search.items);
  }
  const keys = new Set(items.map(itemKey));
  return keys.size === items.length ? { kind: 'every-item', items } : undefined;
}

function anySearch(of: readonly Formula[]): Search | undefined {
  const searches: Search[] = [];
  for (const one of of) {
    const search = toSearch(one);
    if (search === undefined) return undefined;
    if (search.kind === 'any-search') searches.push(...search.searches);
    else searches.push(search);
  }
  const merged = mergeValues(searches);
  const [first] = merged;
  return merged.length === 1 && first !== undefined
    ? first
    : { kind: 'any-search', searches: merged };
}

/** Alternatives that test one field in one way are one list of values. */
function mergeValues(searches: readonly Search[]): readonly Search[] {
  const merged: Search[] = [];
  const places = new Map<string, number>();
  for (const search of searches) {
    const item = lonelyItem(search);
    const key = item === undefined ? undefined : itemKey(item);
    const place = key === undefined ? undefined : places.get(key);
    const known = place === undefined ? undefined : lonelyItem(merged[place]);
    if (item !== undefined && place !== undefined && known !== undefined) {
      const values = distinctValues([...known.values, ...item.values]);
      const joined = { ...known, values, isList: values.length > 1 };
      merged[place] = { kind: 'every-item', items: [joined] };
      continue;
    }
    if (key !== undefined) places.set(key, merged.length);
    merged.push(search);
  }
  return merged;
}

function lonelyItem(search: Search | undefined): DetectionItem | undefined {
  if (search?.kind !== 'every-item' || search.items.length !== 1) return undefined;
  const [item] = search.items;
  return item?.values.some((value) => value.kind === 'null') === true ? undefined : item;
}

function distinctValues(values: readonly SigmaValue[]): readonly SigmaValue[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.values()];
}
