import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type { Expansion, Expression, Item, Operator, Options } from '../../syntax.ts';
import { fits, spaces } from './layout.ts';
import { quoteName } from './quote.ts';

/** What printing an operator needs of the printers of expressions and tables. */
export interface Printers {
  readonly scalar: (expression: Expression, column: number) => string;
  readonly table: (table: Expression, column: number) => string;
  readonly operators: (operators: readonly Operator[], column: number) => string;
}

/** The text of an operator, without the bar before it; `column` is where it begins. */
export function printOperator(operator: Operator, column: number, printers: Printers): string {
  return printSimple(operator, column, printers) ?? printComposed(operator, column, printers);
}

/** Operators of one row at a time. */
function printSimple(operator: Operator, column: number, printers: Printers): string | undefined {
  const { kind } = operator;
  if (kind === 'where') return `where ${printers.scalar(operator.condition, column)}`;
  if (kind === 'extend' || kind === 'project' || kind === 'print' || kind === 'distinct') {
    return printItems(kind, operator.items, column, printers);
  }
  if (kind !== 'sort') return undefined;
  const by = operator.by.map(
    (one) => `${printers.scalar(one.value, column)} ${one.descending ? 'desc' : 'asc'}`,
  );
  return `sort by ${by.join(', ')}`;
}

/** Operators of many rows, and those with tables inside. */
function printComposed(operator: Operator, column: number, printers: Printers): string {
  const { kind } = operator;
  if (kind === 'summarize') return printSummarize(operator, column, printers);
  if (kind === 'join' || kind === 'lookup') return printJoin(operator, column, printers);
  if (kind === 'union') return printUnion(operator, column, printers);
  if (kind === 'mv-expand') {
    return `mv-expand ${printExpansions(operator.expansions, column, printers)}`.replace(
      / \n/,
      '\n',
    );
  }
  if (kind === 'mv-apply') {
    const head = `mv-apply ${printExpansions(operator.expansions, column, printers)} on (`;
    const body = printers.operators(operator.subquery.operators, column + 2);
    return `${head}\n${body}\n${spaces(column)})`;
  }
  throw new InternalError(`the emitter never makes '${kind}'`);
}

function printItem({ names, value }: Item, column: number, printers: Printers): string {
  const text = printers.scalar(value, column);
  const [first, ...more] = names.map(quoteName);
  if (first === undefined) return text;
  return more.length === 0 ? `${first} = ${text}` : `(${[first, ...more].join(', ')}) = ${text}`;
}

function printItems(
  word: string,
  items: readonly Item[],
  column: number,
  printers: Printers,
): string {
  const line = items.map((one) => printItem(one, column, printers)).join(', ');
  if (fits(line, column, word.length + 1)) return `${word} ${line}`;
  return `${word}\n${listed(items, column + 2, printers)}`;
}

/** One item a line. */
function listed(items: readonly Item[], column: number, printers: Printers): string {
  return items.map((one) => `${spaces(column)}${printItem(one, column, printers)}`).join(',\n');
}

function printSummarize(
  operator: Extract<Operator, { kind: 'summarize' }>,
  column: number,
  printers: Printers,
): string {
  const { aggregates, by } = operator;
  const keys = by.map((one) => printItem(one, column, printers)).join(', ');
  const made = aggregates.map((one) => printItem(one, column, printers)).join(', ');
  const line = ['summarize', made, keys === '' ? '' : `by ${keys}`].filter((one) => one !== '');
  if (fits(line.join(' '), column)) return line.join(' ');
  const tail = keys === '' ? '' : `\n${spaces(column + 2)}by ${keys}`;
  return `summarize\n${listed(aggregates, column + 2, printers)}${tail}`;
}

function printOptions(options: Options): string {
  return [...options]
    .map(([key, value]) => ` ${key}=${typeof value === 'string' ? value : ''}`)
    .join('');
}

function printJoin(
  operator: Extract<Operator, { kind: 'join' | 'lookup' }>,
  column: number,
  printers: Printers,
): string {
  const keys = operator.on.map(({ left, right }) =>
    left === right ? quoteName(left) : `$left.${quoteName(left)} == $right.${quoteName(right)}`,
  );
  const head = `${operator.kind}${printOptions(operator.options)}`;
  return `${head} ${printRight(operator.right, column, printers)} on ${keys.join(', ')}`;
}

/** A table that stands inside an operator: a name as it is, anything longer between parentheses. */
function printRight(table: Expression, column: number, printers: Printers): string {
  if (table.kind === 'name') return printers.table(table, column);
  const line = printers.table(table, 0);
  if (fits(line, column, 8)) return `(${line})`;
  return `(\n${spaces(column + 2)}${printers.table(table, column + 2)}\n${spaces(column)})`;
}

function printUnion(
  operator: Extract<Operator, { kind: 'union' }>,
  column: number,
  printers: Printers,
): string {
  const tables = operator.tables.map((one) => printRight(one, column + 2, printers));
  const line = tables.join(', ');
  const head = `union${printOptions(operator.options)}`;
  if (fits(line, column, head.length + 1)) return `${head} ${line}`;
  return `${head}\n${tables.map((one) => `${spaces(column + 2)}${one}`).join(',\n')}`;
}

/** Arrays that are expanded side by side: on one line where they fit. */
function printExpansions(
  expansions: readonly Expansion[],
  column: number,
  printers: Printers,
): string {
  const line = expansions.map((one) => printExpansion(one, column, printers)).join(', ');
  if (expansions.length === 1 || fits(line, column, 10)) return line;
  const inner = column + 2;
  const lines = expansions.map((one) => `${spaces(inner)}${printExpansion(one, inner, printers)}`);
  return `\n${lines.join(',\n')}`;
}

function printExpansion(
  { names, value, to }: Expansion,
  column: number,
  printers: Printers,
): string {
  const of = printers.scalar(value, column);
  const [name] = names;
  const named = name === undefined || name === of ? of : `${quoteName(name)} = ${of}`;
  return to === undefined ? named : `${named} to typeof(${to})`;
}
