import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type { Expansion, Expression, Item, Operator, Options } from '../../syntax.ts';
import { fits, spaces } from './layout.ts';
import { quoteName } from './quote.ts';

/** What printing an operator needs of the printers of expressions and tables. */
export interface Printers {
  readonly scalar: (expression: Expression, indent: number) => string;
  readonly table: (table: Expression, indent: number) => string;
  readonly operators: (operators: readonly Operator[], indent: number) => string;
}

/** The text of an operator, without the bar before it; its first line begins at an indent. */
export function printOperator(operator: Operator, indent: number, printers: Printers): string {
  switch (operator.kind) {
    case 'where':
      return `where ${printers.scalar(operator.condition, indent + 6)}`;
    case 'extend':
    case 'project':
    case 'print':
      return printItems(operator.kind, operator.items, indent, printers);
    case 'project-away':
    case 'project-keep':
    case 'project-reorder':
      return `${operator.kind} ${operator.columns.map((one) => quoteName(one.pattern)).join(', ')}`;
    case 'distinct':
      return printItems('distinct', operator.items, indent, printers);
    case 'summarize':
      return printSummarize(operator, indent, printers);
    case 'sort':
      return `sort by ${operator.by
        .map((one) => `${printers.scalar(one.value, indent)} ${one.descending ? 'desc' : 'asc'}`)
        .join(', ')}`;
    case 'take':
      return `take ${printers.scalar(operator.count, indent)}`;
    case 'join':
    case 'lookup':
      return printJoin(operator, indent, printers);
    case 'union':
      return printUnion(operator, indent, printers);
    case 'mv-expand':
      return `mv-expand ${operator.expansions.map((one) => printExpansion(one, indent, printers)).join(', ')}`;
    case 'mv-apply':
      return `mv-apply ${operator.expansions
        .map((one) => printExpansion(one, indent, printers))
        .join(', ')} on (\n${printers.operators(operator.subquery.operators, indent + 4)}\n${spaces(indent + 2)})`;
    default:
      throw new InternalError(`the emitter never makes '${operator.kind}'`);
  }
}

function printItem({ names, value }: Item, indent: number, printers: Printers): string {
  const text = printers.scalar(value, indent);
  return names.length === 0 ? text : `${names.map(quoteName).join(', ')} = ${text}`;
}

function printItems(
  word: string,
  items: readonly Item[],
  indent: number,
  printers: Printers,
): string {
  const line = items.map((one) => printItem(one, indent, printers)).join(', ');
  if (fits(line, indent, word.length + 1)) return `${word} ${line}`;
  return `${word}\n${listed(items, indent + 4, printers)}`;
}

/** One item a line. */
function listed(items: readonly Item[], indent: number, printers: Printers): string {
  return items
    .map((one) => `${spaces(indent)}${printItem(one, indent, printers)}`)
    .join(',\n');
}

function printSummarize(
  operator: Extract<Operator, { kind: 'summarize' }>,
  indent: number,
  printers: Printers,
): string {
  const { aggregates, by } = operator;
  const keys = by.map((one) => printItem(one, indent, printers)).join(', ');
  const made = aggregates.map((one) => printItem(one, indent, printers)).join(', ');
  const line = ['summarize', made, keys === '' ? '' : `by ${keys}`].filter((one) => one !== '');
  if (fits(line.join(' '), indent)) return line.join(' ');
  const tail = keys === '' ? '' : `\n${spaces(indent + 4)}by ${keys}`;
  return `summarize\n${listed(aggregates, indent + 4, printers)}${tail}`;
}

function printOptions(options: Options): string {
  return [...options].map(([key, value]) => ` ${key}=${typeof value === 'string' ? value : ''}`).join('');
}

function printJoin(
  operator: Extract<Operator, { kind: 'join' | 'lookup' }>,
  indent: number,
  printers: Printers,
): string {
  const keys = operator.on.map(({ left, right }) =>
    left === right
      ? quoteName(left)
      : `$left.${quoteName(left)} == $right.${quoteName(right)}`,
  );
  const head = `${operator.kind}${printOptions(operator.options)}`;
  return `${head} ${printRight(operator.right, indent, printers)} on ${keys.join(', ')}`;
}

/** A table that stands inside an operator: a name as it is, anything longer between parentheses. */
function printRight(table: Expression, indent: number, printers: Printers): string {
  if (table.kind === 'name') return printers.table(table, indent);
  const line = printers.table(table, 0);
  if (fits(line, indent, 8)) return `(${line})`;
  return `(\n${spaces(indent + 4)}${printers.table(table, indent + 4)}\n${spaces(indent + 2)})`;
}

function printUnion(
  operator: Extract<Operator, { kind: 'union' }>,
  indent: number,
  printers: Printers,
): string {
  const tables = operator.tables.map((one) => printRight(one, indent + 2, printers));
  const line = tables.join(', ');
  const head = `union${printOptions(operator.options)}`;
  if (fits(line, indent, head.length + 1)) return `${head} ${line}`;
  return `${head}\n${tables.map((one) => `${spaces(indent + 4)}${one}`).join(',\n')}`;
}

function printExpansion({ names, value, to }: Expansion, indent: number, printers: Printers): string {
  const of = printers.scalar(value, indent);
  const [name] = names;
  const named = name === undefined || name === of ? of : `${quoteName(name)} = ${of}`;
  return to === undefined ? named : `${named} to typeof(${to})`;
}
