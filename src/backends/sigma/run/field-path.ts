import type { Json, JsonObject } from '../../../values/json.ts';

/** A field name, ready to be looked up. */
export interface FieldPath {
  readonly name: string;
  readonly parts: readonly string[];
  /** The keys under which an event may hold the field: `a`, `a.b` and `a.b.c` for `a.b.c`. */
  readonly heads: readonly string[];
}

/** Takes a field name apart. */
export function fieldPath(name: string): FieldPath {
  const parts = name.split('.');
  const heads = parts.map((_, at) => parts.slice(0, at + 1).join('.'));
  return { name, parts, heads };
}

/**
 * Adds every value of the field to `out` and tells whether the field is there at all. The longest key wins
 * (`{"a.b": 1}` before `{"a": {"b": 1}}`); arrays fan out, on the way and at the end.
 */
export function collectField(event: JsonObject, path: FieldPath, out: Json[]): boolean {
  return descend(event, path.parts, 0, out);
}

/** The first value of a field, or `undefined`: what groups and sums take. */
export function firstOfField(event: JsonObject, path: FieldPath): Json | undefined {
  const found: Json[] = [];
  collectField(event, path, found);
  return found[0];
}

function descend(node: Json, parts: readonly string[], at: number, out: Json[]): boolean {
  if (at === parts.length) {
    fanOut(node, out);
    return true;
  }
  if (typeof node !== 'object' || node === null) return false;
  if (isList(node)) {
    let isThere = false;
    for (const member of node) isThere = descend(member, parts, at, out) || isThere;
    return isThere;
  }
  return descendObject(node, parts, at, out);
}

function descendObject(
  node: JsonObject,
  parts: readonly string[],
  at: number,
  out: Json[],
): boolean {
  for (let end = parts.length; end > at; end--) {
    const key = end === at + 1 ? (parts[at] ?? '') : parts.slice(at, end).join('.');
    if (!Object.hasOwn(node, key)) continue;
    const member = node[key];
    return member === undefined ? false : descend(member, parts, end, out);
  }
  return false;
}

function fanOut(node: Json, out: Json[]): void {
  if (!isList(node)) {
    out.push(node);
    return;
  }
  for (const member of node) fanOut(member, out);
}

/** `Array.isArray` does not narrow a readonly array; this does. */
function isList(node: Json): node is readonly Json[] {
  return Array.isArray(node);
}

/** Every scalar of an event except null, wherever it stands: what keywords search. */
export function collectScalars(node: Json, out: Json[]): void {
  if (node === null) return;
  if (typeof node !== 'object') {
    out.push(node);
    return;
  }
  for (const member of Object.values(node)) collectScalars(member, out);
}
