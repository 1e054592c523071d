import type { ColumnDeclaration } from '../../syntax.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { constant, converted, derived } from '../expressions/compiled.ts';
import { argumentFault } from '../fault.ts';
import { asText, fromDynamic } from '../values/convert.ts';
import { bagOf, isArray, isBag, newBag, ownOf, toDynamic } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { withDynamic } from './arrays.ts';
import { jsonOf } from './conversions.ts';
import { fn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';

/** The steps of a path such as `$.a[0]['b']`; undefined where it is none. */
export function pathSteps(path: string): readonly (string | number)[] | undefined {
  const rest = path.startsWith('$') ? path.slice(1) : `.${path}`;
  const steps: (string | number)[] = [];
  const step = /\.([^.[\]]+)|\[(-?\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/y;
  let at = 0;
  while (at < rest.length) {
    step.lastIndex = at;
    const found = step.exec(rest);
    if (found === null) return undefined;
    const [whole, name, index, single, double] = found;
    steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
    at += whole.length;
  }
  return steps;
}

/** What stands at the end of a path; undefined where nothing does. */
export function follow(value: Value, steps: readonly (string | number)[]): Value | undefined {
  let current: Value | undefined = value;
  for (const step of steps) {
    if (typeof step === 'number' && isArray(current)) current = current[step];
    else if (typeof step === 'string' && isBag(current) && Object.hasOwn(current, step)) {
      current = ownOf(current, step);
    } else return undefined;
  }
  return current;
}

function hasKey(bag: Value, key: string): Value {
  if (!isBag(bag)) return null;
  if (Object.hasOwn(bag, key)) return true;
  const steps = key.startsWith('$') ? pathSteps(key) : undefined;
  return steps !== undefined && follow(bag, steps) !== undefined;
}

function merge(values: readonly Value[]): Value {
  const merged = newBag();
  const bags = values.filter(isBag);
  if (bags.length === 0) return null;
  for (const bag of bags) {
    for (const key of Object.keys(bag))
      if (!Object.hasOwn(merged, key)) merged[key] = ownOf(bag, key);
  }
  return merged;
}

function pack(values: readonly Value[]): Value {
  const bag = newBag();
  for (let at = 0; at + 1 < values.length; at += 2) {
    bag[asText(fromDynamic(values[at] ?? null, 'string'))] = values[at + 1] ?? null;
  }
  return bag;
}

function setKey(bag: Value, key: string, value: Value): Value {
  const steps = key.startsWith('$.') ? pathSteps(key) : undefined;
  if (steps !== undefined) return setPath(bag, steps, value);
  if (!isBag(bag) && bag !== null) return null;
  return bagOf([...Object.entries(bag ?? {}), [key, value]]);
}

function setPath(of: Value, [first, ...rest]: readonly (string | number)[], value: Value): Value {
  if (first === undefined) return value;
  const bag = isBag(of) ? of : {};
  const key = asText(first);
  return bagOf([...Object.entries(bag), [key, setPath(ownOf(bag, key), rest, value)]]);
}

function removeKeys(bag: Value, keys: Value): Value {
  if (!isBag(bag) || !isArray(keys)) return isBag(bag) ? bag : null;
  let result: Value = bag;
  for (const key of keys) {
    const text = asText(fromDynamic(key, 'string'));
    const steps = text.startsWith('$.') || text.startsWith('$[') ? pathSteps(text) : [text];
    if (steps !== undefined) result = without(result, steps);
  }
  return result;
}

function without(of: Value, [first, ...rest]: readonly (string | number)[]): Value {
  if (isArray(of) && typeof first === 'number') {
    return rest.length === 0
      ? of.filter((_, at) => at !== first)
      : of.map((item, at) => (at === first ? without(item, rest) : item));
  }
  if (!isBag(of) || first === undefined || !Object.hasOwn(of, asText(first))) return of;
  const entries = Object.entries(of).flatMap(([key, value]): (readonly [string, Value])[] => {
    if (key !== asText(first)) return [[key, value]];
    return rest.length === 0 ? [] : [[key, without(value, rest)]];
  });
  return bagOf(entries);
}

function zipBag([keys = null, values = null]: readonly Value[]): Value {
  if (!isArray(keys)) return null;
  const pairs = keys.flatMap((key, at): (readonly [string, Value])[] => {
    if (typeof key !== 'string') return [];
    return [[key, isArray(values) ? (values[at] ?? null) : null]];
  });
  return bagOf(pairs);
}

function treePath(value: Value): Value {
  const paths: Value[] = [];
  const visit = (node: Value, path: string): void => {
    if (isArray(node)) {
      if (path !== '') paths.push(path);
      paths.push(`${path}[0]`);
      if (node.length > 0) visitInside(node[0] ?? null, `${path}[0]`);
      return;
    }
    if (path !== '') paths.push(path);
    visitInside(node, path);
  };
  const visitInside = (node: Value, path: string): void => {
    if (!isBag(node)) return;
    for (const key of Object.keys(node)) visit(ownOf(node, key), `${path}['${key}']`);
  };
  visit(value, '');
  return paths;
}

/** A bag of columns: those given, or all. */
function packColumns(
  columns: readonly (ColumnDeclaration & { readonly compiled: Compiled })[],
  skipEmpty: boolean,
): Compiled {
  return derived(
    'dynamic',
    columns.map((column) => column.compiled),
    (batch, row) => {
      const bag = newBag();
      for (const { name, type, compiled } of columns) {
        const value = compiled.get(batch, row);
        if (skipEmpty && (value === null || value === '')) continue;
        bag[name] = toDynamic(value, type);
      }
      return bag;
    },
  );
}

const packAll: ScalarFunction = {
  compile: (site) => {
    const { env } = site;
    const columns = env.schema.columns.map(({ name, type }) => {
      const compiled = env.engine.compile({ kind: 'name', at: site.at, name }, env);
      return { name, type, compiled };
    });
    return packColumns(columns, site.args[0]?.constant?.value === true);
  },
};

const bagPackColumns: ScalarFunction = {
  compile: (site) => {
    const columns = site.call.args.map((argument, at) => {
      const compiled = site.args[at] ?? constant(null, 'dynamic');
      const name = argument.value.kind === 'name' ? argument.value.name : (argument.hint ?? '');
      return { name, type: compiled.type, compiled };
    });
    return packColumns(columns, false);
  },
};

/** `extract_json("$.a.b", text, typeof(long))` */
const extractJson: ScalarFunction = {
  compile: (site) => {
    const [path, text] = site.args;
    if (path === undefined || text === undefined)
      throw argumentFault('a path and a text are needed', site.at);
    const third = site.call.args[2]?.value;
    const type = third?.kind === 'typeof' ? third.of : 'string';
    const source = converted(text, 'dynamic');
    return derived(type, [path, source], (batch, row) => {
      const steps = pathSteps(asText(path.get(batch, row)));
      const given = source.get(batch, row);
      const value = typeof given === 'string' ? jsonOf(given) : given;
      const found = steps === undefined ? undefined : follow(value, steps);
      return fromDynamic(found ?? null, type);
    });
  },
};

/** Functions over property bags. */
export const bagFunctions: FunctionTable = {
  bag_has_key: fn('bool', ['dynamic', 'string'], hasKey),
  bag_keys: fn('dynamic', ['dynamic'], (bag) => (isBag(bag) ? Object.keys(bag) : null)),
  bag_merge: withDynamic('dynamic', 1, 64, merge),
  bag_pack: withDynamic('dynamic', 0, 1000, pack),
  pack: withDynamic('dynamic', 0, 1000, pack),
  pack_dictionary: withDynamic('dynamic', 0, 1000, pack),
  bag_pack_columns: bagPackColumns,
  pack_all: packAll,
  bag_set_key: withDynamic('dynamic', 3, 3, ([bag = null, key = null, value = null]) =>
    setKey(bag, asText(fromDynamic(key, 'string')), value),
  ),
  bag_remove_keys: fn('dynamic', ['dynamic', 'dynamic'], removeKeys),
  bag_zip: withDynamic('dynamic', 2, 2, zipBag),
  treepath: fn('dynamic', ['dynamic'], treePath),
  extract_json: extractJson,
  extractjson: extractJson,
};
