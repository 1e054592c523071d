import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type { Between, Binary, Expression, InList } from '../../syntax.ts';
import { commaList, fits, spaces } from './layout.ts';
import { levelOf, levels, operandLevels } from './precedence.ts';
import { printDynamic, printLiteral } from './print-literal.ts';
import { isPlainName, quote, quoteName } from './quote.ts';

/** Prints tables inside scalars; expressions and operators reach each other through it. */
export type PrintTable = (table: Expression, indent: number) => string;

/** The text of an expression whose first line begins at an indent. */
export function printExpression(expression: Expression, indent: number, table: PrintTable): string {
  const print = (child: Expression, at: number, least: number): string => {
    const text = printExpression(child, at, table);
    return levelOf(child) < least ? `(${text})` : text;
  };
  return printLeaf(expression) ?? printNode(expression, indent, print, table);
}

/** What has nothing inside. */
function printLeaf(expression: Expression): string | undefined {
  const { kind } = expression;
  if (kind === 'literal') return printLiteral(expression);
  if (kind === 'dynamic') return `dynamic(${printDynamic(expression.value)})`;
  if (kind === 'name') return quoteName(expression.name);
  return kind === 'star' ? '*' : undefined;
}

function printNode(
  expression: Expression,
  indent: number,
  print: PrintChild,
  table: PrintTable,
): string {
  const { kind } = expression;
  if (kind === 'member')
    return printMember(print(expression.of, indent, levels.atom), expression.name);
  if (kind === 'index') {
    return `${print(expression.of, indent, levels.atom)}[${print(expression.key, indent, 0)}]`;
  }
  if (kind === 'unary') return `${expression.op}${print(expression.of, indent, levels.unary)}`;
  if (kind === 'between') return printBetween(expression, indent, print);
  if (kind === 'call') {
    const args = (at: number): readonly string[] =>
      expression.args.map((one) => print(one.value, at, 0));
    return commaList(`${expression.name}(`, args, ')', indent);
  }
  if (kind === 'in') return printIn(expression, indent, print, table);
  if (kind === 'binary') return printBinary(expression, indent, print);
  if (kind === 'pipe' || kind === 'materialize' || kind === 'toscalar') {
    return table(expression, indent);
  }
  throw new InternalError(`the emitter never makes '${kind}'`);
}

function printBetween(node: Between, indent: number, print: PrintChild): string {
  const [of, low, high] = [node.of, node.low, node.high].map((one) =>
    print(one, indent, levels.sum),
  );
  return `${String(of)} ${node.negated ? '!' : ''}between (${String(low)} .. ${String(high)})`;
}

type PrintChild = (child: Expression, at: number, least: number) => string;

/** `a.b`, or `a["b"]` where `b` is no plain name. */
function printMember(of: string, name: string): string {
  return isPlainName(name) ? `${of}.${name}` : `${of}[${quote(name)}]`;
}

function printIn(node: InList, indent: number, print: PrintChild, table: PrintTable): string {
  const open = `${print(node.left, indent, levels.sum)} ${node.op} (`;
  return commaList(
    open,
    (at) => node.items.map((one) => (one.kind === 'pipe' ? table(one, at) : print(one, at, 0))),
    ')',
    indent,
  );
}

function printBinary(node: Binary, indent: number, print: PrintChild): string {
  const least = operandLevels(node.op);
  const line = `${print(node.left, indent, least.left)} ${node.op} ${print(node.right, indent, least.right)}`;
  if ((node.op !== 'and' && node.op !== 'or') || fits(line, indent)) return line;
  const inner = indent + 2;
  return chainOf(node, node.op)
    .map((one) => print(one, inner, least.right + 1))
    .join(`\n${spaces(inner)}${node.op} `);
}

/** The operands of a chain of one operator, in order. */
function chainOf(node: Expression, op: string): readonly Expression[] {
  if (node.kind !== 'binary' || node.op !== op) return [node];
  return [...chainOf(node.left, op), ...chainOf(node.right, op)];
}
