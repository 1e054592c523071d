import type { Between, Binary, Expression, Star } from '../../syntax.ts';
import { typeFault, unsupported } from '../fault.ts';
import { compileRegex } from '../functions/regex.ts';
import type { Value } from '../values/value.ts';
import { compileArithmetic } from './arithmetic.ts';
import type { ArithmeticOp } from './arithmetic.ts';
import { compileComparison } from './comparison.ts';
import type { ComparisonOp } from './comparison.ts';
import type { Compiled } from './compiled.ts';
import { constant, converted, derived } from './compiled.ts';
import type { Environment } from './site.ts';
import { fold, textOperator, textTests } from './text-search.ts';

/** Compiles an operator with two operands. */
export function compileBinary(node: Binary, env: Environment): Compiled {
  if (node.left.kind === 'star') return compileAnyColumn(node, node.left, env);
  const left = env.engine.compile(node.left, env);
  if (node.op === ':') return textTest(left, env.engine.compile(node.right, env), 'has');
  const right = env.engine.compile(node.right, env);
  return combine(node, left, right);
}

function combine(node: Binary, left: Compiled, right: Compiled): Compiled {
  const { op } = node;
  if (op === 'and' || op === 'or') {
    return compileLogic(op, asBool(left, node.left), asBool(right, node.right));
  }
  if (isComparison(op)) return compileComparison(op, left, right, node.at);
  if (isArithmetic(op)) return compileArithmetic(op, left, right, node.at);
  if (op === '=~' || op === '!~') {
    return compileLike(op === '!~', asText(left, node), asText(right, node));
  }
  if (op === 'matches regex') return compileMatch(node, asText(left, node), asText(right, node));
  return textTest(left, right, op, node);
}

function isComparison(op: Binary['op']): op is ComparisonOp {
  return ['==', '!=', '<', '<=', '>', '>='].includes(op);
}

function isArithmetic(op: Binary['op']): op is ArithmeticOp {
  return ['+', '-', '*', '/', '%'].includes(op);
}

function asBool(compiled: Compiled, node: Expression): Compiled {
  if (compiled.type === 'bool') return compiled;
  const fits = ['dynamic', 'int', 'long', 'real'].includes(compiled.type);
  if (fits) return converted(compiled, 'bool');
  throw typeFault(`a ${compiled.type} is no condition`, node.at);
}

function asText(compiled: Compiled, node: Binary): Compiled {
  if (compiled.type === 'string' || compiled.type === 'dynamic') {
    return converted(compiled, 'string');
  }
  throw typeFault(`'${node.op}' is not defined for ${compiled.type}`, node.at);
}

/** `and` and `or` in three-valued logic. */
function compileLogic(op: 'and' | 'or', left: Compiled, right: Compiled): Compiled {
  const decisive = op === 'or';
  const [a, b] = [left.get, right.get];
  return derived('bool', [left, right], (batch, row) => {
    const x = a(batch, row);
    if (x === decisive) return x;
    const y = b(batch, row);
    if (y === decisive) return y;
    return x === null || y === null ? null : y;
  });
}

function compileLike(negated: boolean, left: Compiled, right: Compiled): Compiled {
  const [a, b] = [left.get, right.get];
  const fixed = right.constant?.value;
  if (typeof fixed === 'string') {
    const wanted = fold(fixed);
    return derived('bool', [left, right], (batch, row) => {
      const text = a(batch, row);
      return (text === fixed || (typeof text === 'string' && fold(text) === wanted)) !== negated;
    });
  }
  return derived('bool', [left, right], (batch, row) => {
    const [text, wanted] = [a(batch, row), b(batch, row)];
    if (typeof text !== 'string' || typeof wanted !== 'string') return negated;
    return (fold(text) === fold(wanted)) !== negated;
  });
}

function compileMatch(node: Binary, left: Compiled, right: Compiled): Compiled {
  const [a, b] = [left.get, right.get];
  const regexOf = compileRegex(right, node.right.at);
  return derived('bool', [left, right], (batch, row) => {
    const text = a(batch, row);
    const pattern = b(batch, row);
    return typeof text === 'string' && typeof pattern === 'string' && regexOf(pattern).test(text);
  });
}

function textTest(left: Compiled, right: Compiled, op: string, node?: Binary): Compiled {
  const operator = textOperator(op);
  if (operator === undefined) throw unsupported(`the operator '${op}'`, node?.at ?? noPlace);
  const text = node === undefined ? converted(left, 'string') : asText(left, node);
  const wanted = node === undefined ? converted(right, 'string') : asText(right, node);
  const test = textTests[operator.test];
  const prepare = operator.cased ? same : fold;
  const [a, b] = [text.get, wanted.get];
  const { negated } = operator;
  const fixed = wanted.constant?.value;
  if (typeof fixed === 'string') {
    const folded = prepare(fixed);
    return derived('bool', [text, wanted], (batch, row) => {
      const value = a(batch, row);
      return (typeof value === 'string' && test(prepare(value), folded)) !== negated;
    });
  }
  return derived('bool', [text, wanted], (batch, row) => {
    const [value, other] = [a(batch, row), b(batch, row)];
    if (typeof value !== 'string' || typeof other !== 'string') return negated;
    return test(prepare(value), prepare(other)) !== negated;
  });
}

const noPlace = { start: 0, end: 0 };

function same(text: string): string {
  return text;
}

/** `* has "x"`: one column is enough; a negated operator asks that there be none. */
function compileAnyColumn(node: Binary, star: Star, env: Environment): Compiled {
  const negated = node.op.startsWith('!');
  const positive = positiveOp(node.op);
  const right = env.engine.compile(node.right, env);
  const tests = env.schema.columns.flatMap((column) => {
    if (!fits(positive, column.type, right.type)) return [];
    const name = { kind: 'name', at: star.at, name: column.name } as const;
    const left = env.engine.compile(name, env);
    const text = column.type === 'string' ? left : converted(left, 'string');
    return [combine({ ...node, op: positive }, isText(positive) ? text : left, right)];
  });
  const gets = tests.map((test) => test.get);
  return derived('bool', tests.length === 0 ? [constant(false, 'bool')] : tests, (batch, row) => {
    const found = gets.some((get) => get(batch, row) === true);
    return found !== negated;
  });
}

function positiveOp(op: Binary['op']): Binary['op'] {
  if (op === '!=') return '==';
  if (op === '!~') return '=~';
  const operator = textOperator(op);
  if (operator?.negated !== true) return op;
  return operator.cased ? `${operator.test}_cs` : operator.test;
}

function isText(op: Binary['op']): boolean {
  return op === '=~' || op === 'matches regex' || textOperator(op) !== undefined;
}

function fits(op: Binary['op'], column: Compiled['type'], right: Compiled['type']): boolean {
  if (isText(op)) return true;
  if (column === right || column === 'dynamic') return true;
  const numbers = ['int', 'long', 'real', 'decimal'];
  return numbers.includes(column) && numbers.includes(right);
}

/** Compiles `a between (low .. high)`: both ends count. */
export function compileBetween(node: Between, env: Environment): Compiled {
  const of = env.engine.compile(node.of, env);
  const low = env.engine.compile(node.low, env);
  const given = env.engine.compile(node.high, env);
  const high =
    of.type === 'datetime' && given.type === 'timespan'
      ? compileArithmetic('+', low, given, node.at)
      : given;
  const above = compileComparison('>=', of, low, node.at);
  const below = compileComparison('<=', of, high, node.at);
  const inside = compileLogic('and', above, below);
  if (!node.negated) return inside;
  const get = inside.get;
  return derived('bool', [inside], (batch, row) => negate(get(batch, row)));
}

function negate(value: Value): Value {
  return typeof value === 'boolean' ? !value : null;
}
