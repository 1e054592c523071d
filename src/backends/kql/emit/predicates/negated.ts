import type { BinaryOp, Expression, ListOp } from '../../syntax.ts';
import { bool, not } from '../build-expression.ts';

const opposites: ReadonlyMap<string, BinaryOp> = new Map([
  ['==', '!='],
  ['!=', '=='],
  ['=~', '!~'],
  ['has', '!has'],
  ['has_cs', '!has_cs'],
  ['contains', '!contains'],
  ['contains_cs', '!contains_cs'],
  ['startswith', '!startswith'],
  ['startswith_cs', '!startswith_cs'],
  ['endswith', '!endswith'],
  ['endswith_cs', '!endswith_cs'],
  ['>', '<='],
]);

const listOpposites: ReadonlyMap<string, ListOp> = new Map([
  ['in', '!in'],
  ['!in', 'in'],
  ['in~', '!in~'],
]);

const callOpposites: ReadonlyMap<string, string> = new Map([
  ['isnotempty', 'isempty'],
  ['isnotnull', 'isnull'],
]);

/** The opposite of a condition that is never null, in the operator that says it where there is one. */
export function negated(expression: Expression): Expression {
  if (expression.kind === 'binary') {
    const op = opposites.get(expression.op);
    if (op !== undefined) return { ...expression, op };
  }
  if (expression.kind === 'in') {
    const op = listOpposites.get(expression.op);
    if (op !== undefined) return { ...expression, op };
  }
  if (expression.kind === 'call') {
    const opposite = callOpposites.get(expression.name);
    if (opposite !== undefined) return { ...expression, name: opposite };
    if (expression.name === 'not' && expression.args[0]) return expression.args[0].value;
  }
  if (expression.kind === 'literal' && expression.type === 'bool') {
    return bool(expression.value !== true);
  }
  return not(expression);
}
