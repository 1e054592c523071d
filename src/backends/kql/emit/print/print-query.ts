import { InternalError } from '../../../../diagnostics/internal-error.ts';
import type { Expression, Operator, Statement } from '../../syntax.ts';
import { fits, spaces } from './layout.ts';
import { printExpression } from './print-expression.ts';
import { printOperator } from './print-operator.ts';
import type { Printers } from './print-operator.ts';
import { quoteName } from './quote.ts';

const printers: Printers = {
  scalar: (expression, indent) => printExpression(expression, indent, printTable),
  table: (table, indent) => printTable(table, indent),
  operators: (operators, indent) => printOperators(operators, indent),
};

/** The text of a statement, with the semicolon after a `let`. */
export function printStatement(statement: Statement): string {
  const { kind } = statement;
  if (kind === 'let') return printLet(quoteName(statement.name), statement.value);
  if (kind === 'query') return printTable(statement.query, 0);
  if (kind !== 'let-function') throw new InternalError(`the emitter never makes '${kind}'`);
  const parameters = statement.parameters.map(({ name, type }) => {
    if (typeof type !== 'string') throw new InternalError('the emitter makes scalar functions');
    return `${quoteName(name)}: ${type}`;
  });
  const body = printTable(statement.body.result, 2);
  return `let ${quoteName(statement.name)} = (${parameters.join(', ')}) {\n  ${body}\n};`;
}

/** A pipeline of more than one line stands below the name. */
function printLet(name: string, value: Expression): string {
  const line = printTable(value, 0);
  if (value.kind !== 'pipe' || !line.includes('\n')) return `let ${name} = ${line};`;
  return `let ${name} =\n  ${printTable(value, 2)};`;
}

/** A table, or whatever else stands where one can; its first line begins at an indent. */
function printTable(table: Expression, indent: number): string {
  if (table.kind === 'pipe') return printPipe(table.source, table.operators, indent);
  if (table.kind !== 'materialize' && table.kind !== 'toscalar') {
    return printExpression(table, indent, printTable);
  }
  const line = printTable(table.query, 0);
  if (fits(line, indent, 30)) return `${table.kind}(${line})`;
  const inner = printTable(table.query, indent + 2);
  return `${table.kind}(\n${spaces(indent + 2)}${inner}\n${spaces(indent)})`;
}

function printPipe(
  source: Expression | undefined,
  operators: readonly Operator[],
  indent: number,
): string {
  if (source === undefined) return printOperators(operators, indent).trimStart();
  const head = printTable(source, indent);
  const line = [head, ...operators.map((one) => printOperator(one, indent + 2, printers))].join(
    ' | ',
  );
  if (operators.length < 2 && fits(line, indent, 4)) return line;
  const lines = operators.map(
    (one) => `${spaces(indent)}| ${printOperator(one, indent + 2, printers)}`,
  );
  return [head, ...lines].join('\n');
}

/** Operators without a source: the first has no bar before it. */
function printOperators(operators: readonly Operator[], indent: number): string {
  return operators
    .map((one, i) => {
      const bar = i === 0 ? '' : '| ';
      return `${spaces(indent)}${bar}${printOperator(one, indent + bar.length, printers)}`;
    })
    .join('\n');
}
