import { column, element, literal, member, parse } from '../../../src/ir/build-term.ts';
import type { LiteralTerm, Term, TermType } from '../../../src/ir/expression.ts';
import type { StoredColumn } from '../../../src/ir/stream.ts';
import { scalarTypes } from '../../../src/values/scalar-type.ts';
import type { Json, JsonObject } from '../../../src/values/json.ts';
import { asObject, asScalar, isList } from './document.ts';

/** A shape as the page writes it: a type, an object of shapes, `[shape]` for an array, `{ json: shape }` for JSON text. */
export type Shape = Json;

/** The columns of a shape, as a table stores them. */
export function storedColumns(shapes: JsonObject): readonly StoredColumn[] {
  return Object.entries(shapes).map(([name, shape]) => {
    const inner = jsonShape(shape);
    const type = typeOf(inner ?? shape);
    const dynamic = type === 'object' || type === 'array' ? 'dynamic' : type;
    return { name, stored: inner === undefined ? dynamic : 'string', type };
  });
}

/** The type that a shape is read as. */
export function typeOf(shape: Shape): TermType {
  if (typeof shape !== 'string') return isList(shape) ? 'array' : 'object';
  const type = scalarTypes.find((name) => name === shape);
  if (type === undefined) throw new Error(`no type: ${shape}`);
  return type;
}

/** A thing that has a value, with its shape. */
export interface Shaped {
  readonly term: Term;
  readonly shape: Shape;
}

/** A column. */
export function shapedColumn(name: string, shapes: JsonObject): Shaped {
  const shape = shapes[name];
  if (shape === undefined) throw new Error(`no column: ${name}`);
  const inner = jsonShape(shape) ?? shape;
  return { term: column(name, typeOf(inner)), shape: inner };
}

/** A member of an object. */
export function shapedMember(of: Shaped, name: string): Shaped {
  const shape = asObject(of.shape)[name];
  if (shape === undefined) throw new Error(`no member: ${name}`);
  const inner = jsonShape(shape);
  if (inner === undefined) return { term: member(of.term, name, typeOf(shape)), shape };
  return { term: parse(member(of.term, name), typeOf(inner)), shape: inner };
}

/** The element of an array. */
export function shapedElement(of: Shaped): Shaped {
  const shape = isList(of.shape) ? (of.shape[0] ?? 'dynamic') : 'dynamic';
  return { term: element(typeOf(shape)), shape };
}

/** A column, or a path of members: `Object.inner.text`. */
export function shapedPath(path: string, shapes: JsonObject): Shaped {
  const [name = '', ...members] = path.split('.');
  return members.reduce(shapedMember, shapedColumn(name, shapes));
}

/** A value as an author would write it for a term. */
export function constantFor(term: Term, value: Json | undefined): LiteralTerm {
  const scalar = asScalar(value);
  if (term.type === 'datetime') return literal(scalar, 'datetime');
  return term.type === 'timespan' ? literal(sizeOf(scalar), 'timespan') : literal(scalar);
}

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A length of time such as `10m`, in milliseconds. */
export function sizeOf(text: Json | undefined): number {
  const found = /^(\d+)(s|m|h|d)$/.exec(String(asScalar(text)));
  const unit = Object.entries(units).find(([name]) => name === found?.[2]);
  if (unit === undefined) throw new Error(`no length of time: ${JSON.stringify(text)}`);
  return Number(found?.[1]) * unit[1];
}

function jsonShape(shape: Shape): Shape | undefined {
  return typeof shape === 'object' && !isList(shape) ? asObject(shape)['json'] : undefined;
}
