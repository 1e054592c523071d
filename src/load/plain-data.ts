import type { PathStep } from '../diagnostics/locator.ts';

/** More than any person nests, and well within what the reading of it can hold on a stack. */
export const mostDeep = 400;

/** A part of a value that is no plain data. */
export type Stray =
  | { readonly kind: 'stray'; readonly path: readonly PathStep[]; readonly found: string }
  | { readonly kind: 'deep'; readonly path: readonly PathStep[] };

/** Finds the first part of a value that could not be written down as data: a function, a symbol, a circle. */
export function findStray(value: unknown): Stray | undefined {
  return search(value, [], [], new WeakSet());
}

function search(
  value: unknown,
  path: readonly PathStep[],
  above: readonly object[],
  done: WeakSet<object>,
): Stray | undefined {
  if (typeof value === 'function') return { kind: 'stray', path, found: 'a function' };
  if (typeof value === 'symbol') return { kind: 'stray', path, found: 'a symbol' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (above.includes(value)) return { kind: 'stray', path, found: 'a reference to what holds it' };
  if (above.length > mostDeep) return { kind: 'deep', path };
  if (done.has(value)) return undefined;
  const found = strangeObject(value);
  if (found !== undefined) return { kind: 'stray', path, found };
  const within = searchMembers(value, path, [...above, value], done);
  done.add(value);
  return within;
}

function searchMembers(
  value: object,
  path: readonly PathStep[],
  above: readonly object[],
  done: WeakSet<object>,
): Stray | undefined {
  const isArray = Array.isArray(value);
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (property.enumerable !== true) continue;
    const here = [...path, isArray ? Number(key) : key];
    if (property.get !== undefined) return { kind: 'stray', path: here, found: 'a getter' };
    const found = search(property.value, here, above, done);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Dates and regular expressions are let through: the language has a better sentence for them. */
function strangeObject(value: object): string | undefined {
  if (Array.isArray(value) || value instanceof Date || value instanceof RegExp) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return undefined;
  if (value instanceof Promise) return 'a promise';
  const name = value.constructor.name;
  return name === '' || name === 'Object' ? 'an object with a prototype' : `an instance of ${name}`;
}
