import {
  define,
  earlier,
  filter,
  latest,
  listSource,
  lookup,
  once,
  state,
  stream,
  tables,
} from '../../../src/ir/build-stream.ts';
import { not } from '../../../src/ir/build-predicate.ts';
import { convert, element, first, member, unwrap } from '../../../src/ir/build-term.ts';
import type { Predicate, Term } from '../../../src/ir/expression.ts';
import { mapPredicate, mapTerm } from '../../../src/ir/map.ts';
import type { JoinPair, Source, Step, Stream, TableRead } from '../../../src/ir/stream.ts';
import type { Json, JsonObject } from '../../../src/values/json.ts';
import { asList, asObject, asText } from './document.ts';
import { readWhere } from './read-where.ts';
import { shapedElement, shapedPath, sizeOf, storedColumns, typeOf } from './shapes.ts';

/** A stream, and the columns that its rows have at the end. */
export interface ReadStream {
  readonly stream: Stream;
  readonly shapes: JsonObject;
}

/** The rows of a rule, of one of its steps or of a join. */
export function readStream(spec: JsonObject, columns: JsonObject): ReadStream {
  const { source, shapes: own } = readSource(spec['from'] ?? 'Events', columns);
  const steps: Step[] = [];
  let shapes = own;
  for (const [name, draw] of Object.entries(asObject(spec['with']))) {
    const { step, shape } = readDraw(name, asObject(draw), shapes);
    steps.push(step);
    shapes = { ...shapes, [name]: shape };
  }
  for (const { step, name, shape } of readJoins(spec, shapes, columns)) {
    steps.push(step);
    shapes = { ...shapes, [name]: shape };
  }
  const { where, unless, except } = spec;
  if (where !== undefined) steps.push(filter(readWhere(asObject(where), shapes)));
  if (unless !== undefined) steps.push(filter(not(readWhere(asObject(unless), shapes)), 'unless'));
  if (except !== undefined) steps.push(filter(not(readWhere(asObject(except), shapes)), 'except'));
  if (spec['once'] !== undefined) {
    const { per, within } = asObject(spec['once']);
    steps.push(once(sizeOf(within), ...asList(per).map((p) => shapedPath(asText(p), shapes).term)));
  }
  return { stream: stream(source, ...steps), shapes };
}

function readSource(
  from: Json,
  columns: JsonObject,
): { readonly source: Source; readonly shapes: JsonObject } {
  const table = (name: Json): TableRead => ({
    name: asText(name),
    time: 'TimeGenerated',
    recordId: 'id',
    columns: storedColumns(columns),
  });
  if (typeof from === 'string') return { source: tables(table(from)), shapes: columns };
  const { list, oneOf, stateOf, per } = asObject(from);
  if (list !== undefined) return { source: listSource(asText(list)), shapes: { item: 'string' } };
  if (oneOf !== undefined) return { source: tables(...asList(oneOf).map(table)), shapes: columns };
  const keys = asList(per).map((name) => shapedPath(asText(name), columns).term);
  return { source: state(tables(table(stateOf ?? 'Events')), ...keys), shapes: columns };
}

function readDraw(
  name: string,
  draw: JsonObject,
  shapes: JsonObject,
): { readonly step: Step; readonly shape: Json } {
  if (draw['in'] !== undefined) {
    const array = shapedPath(asText(draw['in']), shapes);
    const { shape } = shapedElement(array);
    const where = readElement(asObject(draw['where']), asObject(shape));
    const take = readElementPath(asText(draw['take']), asObject(shape));
    return { step: define(name, first(array.term, where, take)), shape: 'string' };
  }
  const { term } = shapedPath(asText(draw['of']), shapes);
  if (draw['as'] !== undefined) {
    const shape = draw['as'];
    return { step: define(name, convert(term, typeOf(shape))), shape };
  }
  const path = asList(draw['json'] ?? []).map(asText);
  return { step: define(name, unwrap(term, path)), shape: 'string' };
}

/** Inside of `first` the members of the element are written as columns are elsewhere. */
function readElement(where: JsonObject, shape: JsonObject): Predicate {
  return mapPredicate(readWhere(where, shape), { term: toElement });
}

function readElementPath(path: string, shape: JsonObject): Term {
  return mapTerm(shapedPath(path, shape).term, { term: toElement });
}

function toElement(term: Term): Term {
  return term.kind === 'column' ? member(element(), term.name, term.type) : term;
}

interface ReadJoin {
  readonly step: Step;
  readonly name: string;
  readonly shape: Json;
}

function readJoins(spec: JsonObject, shapes: JsonObject, columns: JsonObject): readonly ReadJoin[] {
  return (['lookup', 'latest', 'earlier'] as const).flatMap((word) =>
    Object.entries(asObject(spec[word])).map(([name, value]) => {
      const join = asObject(value);
      const other = readStream(join, columns);
      const on = readOn(join, shapes, other.shapes);
      const within = join['within'] === undefined ? 0 : sizeOf(join['within']);
      const step = {
        lookup: lookup(name, other.stream, ...on),
        latest: latest(name, other.stream, within, ...on),
        earlier: earlier(name, other.stream, within, ...on),
      }[word];
      return { step, name, shape: word === 'earlier' ? 'long' : other.shapes };
    }),
  );
}

/** The equalities of a join: a column of this row and one of the other stream's. */
export function readOn(join: JsonObject, left: JsonObject, right: JsonObject): readonly JoinPair[] {
  return Object.entries(asObject(join['on'])).map(([name, other]) => ({
    left: shapedPath(name, left).term,
    right: shapedPath(asText(other), right).term,
  }));
}
