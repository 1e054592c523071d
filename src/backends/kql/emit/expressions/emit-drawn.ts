import type { FirstTerm, Predicate, QuantifiedPredicate, Term } from '../../../../ir/expression.ts';
import type { Expression, Item } from '../../syntax.ts';
import { and, binary, call, index, long, name, not } from '../build-expression.ts';
import { extend, item, mvApply, summarize } from '../build-operator.ts';
import type { Drawing, Emitter, Place } from '../emitter.ts';
import { columnsOf, nodeKey, walkNodes } from '../nodes.ts';
import { pascalCase, singular } from '../names.ts';
import { innerStage, newColumn } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { certain, nullable } from '../value.ts';
import type { Value } from '../value.ts';
import { isFalseOfNothing } from '../predicates/is-false-of-nothing.ts';
import { twoValued } from '../predicates/two-valued.ts';
import { readAs } from '../read-as.ts';
import { termName } from '../streams/keys.ts';
import { elementsOf } from './let-functions.ts';
import { materialisePending } from './pending.ts';

/**
 * What `first` and the quantifiers draw out of an array: one `mv-apply` an array, with a column for each thing that
 * is drawn from it. It ends in `summarize`, so that a row without a fitting element stays.
 */
export function emitDrawn(node: Drawing, place: Place, emitter: Emitter): Value {
  if (!place.stage.drawn.has(drawnKey(node))) drawAll(node, place, emitter);
  const drawn = place.stage.drawn.get(drawnKey(node)) ?? nullable(name('missing'), 'dynamic');
  if (node.kind === 'quantified') return drawn;
  if (!isTakenOutside(node)) return readAs(drawn, node.type);
  const inside: Place = { stage: place.stage, element: drawn };
  return readAs(emitter.termAs(node.take, node.type, inside), node.type);
}

/** Values of one element share its column; what takes more than a path is drawn as what it takes. */
function drawnKey(node: Drawing): string {
  if (node.kind === 'quantified') return nodeKey(node);
  const { of, where, having, take } = node;
  return nodeKey(isTakenOutside(node) ? { of, where, having } : { of, where, having, take });
}

/** Can the value be taken of the element later, outside `mv-apply`? A path can. */
function isTakenOutside(node: FirstTerm): boolean {
  return isPath(node.take);
}

function isPath(term: Term): boolean {
  if (term.kind === 'element') return true;
  return (term.kind === 'member' || term.kind === 'convert') && isPath(term.of);
}

function drawAll(node: Drawing, place: Place, emitter: Emitter): void {
  const { stage } = place;
  const nodes = sameArray(node, stage);
  materialisePending(stage, columnsOf(...nodes), emitter);
  const array = emitter.termAs(node.of, 'array', place).expression;
  const element = newColumn(stage, singular(arrayName(node.of)));
  const inner = innerStage(stage);
  inner.upcoming.push(...nodes.flatMap(conditionsOf));
  const inside: Place = { stage: inner, element: nullable(name(element), 'dynamic') };
  const items: Item[] = [];
  for (const one of nodes) {
    const column = newColumn(stage, drawnName(one, element));
    items.push(item(drawnValue(one, array, inside, emitter), column));
    const made =
      one.kind === 'first' ? nullable(name(column), 'dynamic') : certain(name(column), 'bool');
    stage.drawn.set(drawnKey(one), made);
  }
  const elements = elementsOf(array, emitter.context);
  stage.operators.push(mvApply(element, elements, [...inner.operators, summarize(items)]));
}

function drawnValue(node: Drawing, array: Expression, inside: Place, emitter: Emitter): Expression {
  if (node.kind === 'quantified') return quantity(node, array, inside, emitter);
  const having = valueInside(node.having, inside, emitter);
  const holds = emitter.predicate(node.where, inside).expression;
  const condition = and(...conjuncts(holds, node.where), call('isnotempty', having));
  if (isTakenOutside(node)) {
    return index(call('make_list_if', inside.element?.expression ?? having, condition), 0);
  }
  if (nodeKey(node.take) === nodeKey(node.having)) {
    return index(call('make_list_if', having, condition), 0);
  }
  const taken = call('pack_array', valueInside(node.take, inside, emitter));
  return index(index(call('make_list_if', taken, condition), 0), 0);
}

/** A value that takes more than a path has a column of its own, since it is tested and taken. */
function valueInside(term: Term, inside: Place, emitter: Emitter): Expression {
  const isPlain = isPath(term) || term.kind === 'first';
  if (isPlain) return emitter.termAs(term, 'dynamic', inside).expression;
  const key = `value ${nodeKey(term)}`;
  const known = inside.stage.drawn.get(key);
  if (known !== undefined) return known.expression;
  const { expression, type } = emitter.term(term, inside);
  const column = newColumn(inside.stage, valueName(term));
  inside.stage.operators.push(extend(item(expression, column)));
  inside.stage.drawn.set(key, nullable(name(column), type));
  return name(column);
}

function valueName(term: Term): string {
  const own = pascalCase(termName(term));
  return own.endsWith('Value') ? own : `${own}Value`;
}

/** The condition, or nothing where there is none. */
function conjuncts(holds: Expression, where: Predicate): readonly Expression[] {
  return where.kind === 'all' && where.of.length === 0 ? [] : [holds];
}

function quantity(
  node: QuantifiedPredicate,
  array: Expression,
  inside: Place,
  emitter: Emitter,
): Expression {
  const holds = emitter.predicate(node.holds, inside);
  const isReal = binary(call('array_length', array), '>', long(0));
  if (node.quantifier === 'every') {
    const fails = and(isReal, not(twoValued(holds)));
    return binary(call('countif', fails), '==', long(0));
  }
  const counted = isFalseOfNothing(node.holds) ? holds.expression : and(isReal, holds.expression);
  const op = node.quantifier === 'some' ? '>' : '==';
  return binary(call('countif', counted), op, long(0));
}

/** Everything that will be drawn from the same array and can be drawn now. */
function sameArray(node: Drawing, stage: Stage): readonly Drawing[] {
  const array = nodeKey(node.of);
  const found = new Map<string, Drawing>([[drawnKey(node), node]]);
  const visit = (one: object): boolean => {
    if (!isDrawing(one)) return true;
    if (nodeKey(one.of) === array && isAvailable(one, stage)) found.set(drawnKey(one), one);
    walkNodes(one.of, visit);
    return false;
  };
  for (const later of [...stage.pending.values(), ...stage.upcoming]) walkNodes(later, visit);
  return [...found.values()].filter((one) => !stage.drawn.has(drawnKey(one)));
}

function isDrawing(node: object): node is Drawing {
  return 'kind' in node && (node.kind === 'first' || node.kind === 'quantified');
}

/** Are all columns that it reads there, or waiting with all that they are made of? */
function isAvailable(node: unknown, stage: Stage): boolean {
  return [...columnsOf(node)].every((column) => {
    const term = stage.pending.get(column);
    return term === undefined ? stage.columns.has(column) : isAvailable(term, stage);
  });
}

function conditionsOf(node: Drawing): readonly unknown[] {
  return node.kind === 'first' ? [node.where, node.having, node.take] : [node.holds];
}

function arrayName(of: Term): string {
  if (of.kind === 'column' || of.kind === 'member') return of.name;
  return 'of' in of && !Array.isArray(of.of) && 'kind' in of.of ? arrayName(of.of) : 'Element';
}

/** `UserResource` for the element of the type User; `AnyResource` for a quantifier. */
function drawnName(node: Drawing, element: string): string {
  const last = /[A-Z][a-z0-9]*$/.exec(element)?.[0] ?? element;
  if (node.kind === 'quantified') return pascalCase(`${node.quantifier} ${last}`);
  const literal = firstLiteral(isTakenOutside(node) ? node.where : node);
  return literal === undefined ? pascalCase(`first ${last}`) : pascalCase(`${literal} ${last}`);
}

/** The first text that a condition looks for. */
function firstLiteral(node: unknown): string | undefined {
  let found: string | undefined;
  walkNodes(node, (one) => {
    if (found === undefined && 'kind' in one && one.kind === 'literal' && 'value' in one) {
      if (typeof one.value === 'string' && /[A-Za-z]/.test(one.value)) found = one.value;
    }
    return found === undefined;
  });
  return found;
}
