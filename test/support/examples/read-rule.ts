import type { DetectionIr } from '../../../src/ir/detection-ir.ts';
import type { Json, JsonObject } from '../../../src/values/json.ts';
import { soundIr } from '../read-spec.ts';
import { asList, asObject, asText, isList } from './document.ts';

/** What a block says beside its rule. */
const beside = ['finds', 'passes', 'rows', 'alerts', 'lists', 'now'];

/** A rule as the page writes it, over tables of the page's columns, read by the language itself. */
export function readRule(block: JsonObject, columns: JsonObject): DetectionIr {
  const clauses = Object.entries(block).filter(([name]) => !beside.includes(name));
  const spec: object = { from: 'Events', ...Object.fromEntries(clauses) };
  return soundIr(asObjectOf(spec, columns));
}

/** The clauses as an author's file would hold them: tables, lists and columns in place of their names. */
function asObjectOf(clauses: object, columns: JsonObject): object {
  const isHours = 'zone' in clauses;
  if (isHours) return clauses;
  return Object.fromEntries(
    Object.entries(clauses).map(([key, value]: [string, Json]) => [
      key,
      key === 'from' ? sourceOf(value, columns) : valueOf(value, columns),
    ]),
  );
}

function valueOf(value: Json, columns: JsonObject): unknown {
  if (isList(value)) return value.map((item) => valueOf(item, columns));
  if (typeof value !== 'object' || value === null) return value;
  const [only, ...others] = Object.entries(value);
  if (only !== undefined && others.length === 0 && typeof only[1] === 'string') {
    if (only[0] === 'column') return { kind: 'column', name: only[1] };
    if (only[0] === 'list') return listOf(only[1]);
  }
  return asObjectOf(value, columns);
}

function sourceOf(from: Json, columns: JsonObject): object {
  if (typeof from === 'string') return tableOf(from, columns);
  const { list, oneOf, stateOf, per } = asObject(from);
  if (list !== undefined) return listOf(asText(list));
  if (oneOf !== undefined) {
    const tables = asList(oneOf).map((name) => tableOf(asText(name), columns));
    return { kind: 'oneOf', tables };
  }
  return { kind: 'state', of: tableOf(asText(stateOf), columns), per: per ?? [] };
}

function listOf(name: string): object {
  return { kind: 'list', name, item: 'text', meaning: '', example: '' };
}

function tableOf(name: string, columns: JsonObject): object {
  const shapes = Object.entries(columns).map(([key, shape]) => [key, shapeOf(shape)] as const);
  return {
    kind: 'table',
    name,
    time: 'TimeGenerated',
    recordId: 'id',
    columns: Object.fromEntries(shapes),
    open: false,
  };
}

/** A column as the page writes it: a type, `[shape]`, `{ json: shape }`, `{ draw: … }`, or an object of shapes. */
function shapeOf(shape: Json): unknown {
  if (typeof shape === 'string') return shape;
  if (isList(shape)) return { kind: 'array', element: shapeOf(shape[0] ?? 'dynamic') };
  const { json, draw, ...members } = asObject(shape);
  if (json !== undefined) return { kind: 'jsonText', shape: shapeOf(json) };
  if (draw !== undefined) return { kind: 'virtual', column: 'string', draw };
  const shapes = Object.entries(members).map(([key, member]) => [key, shapeOf(member)] as const);
  return { kind: 'object', members: Object.fromEntries(shapes) };
}
