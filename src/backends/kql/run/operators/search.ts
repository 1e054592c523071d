import type { Binary, BinaryOp, Expression, Literal, Star } from '../../syntax.ts';
import { unsupported } from '../fault.ts';
import { environment, batchOf } from '../expressions/site.ts';
import { Frame } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import type { Value } from '../values/value.ts';
import type { Prepare, Surroundings } from './define.ts';
import { unite } from './union.ts';

/** `search`: rows in which a term stands, whatever the column. */
export const search: Prepare<'search'> = (operator, schema, around) => {
  const cased = operator.options.get('kind') === 'case_sensitive';
  const condition = expandTerms(operator.condition, cased);
  return (frame) => {
    const own = schema.columns.length > 0;
    const tables = own ? [{ frame, name: 'search_arg0' }] : tablesOf(operator.tables, around);
    const found = tables.map((table) => ({
      name: table.name,
      frame: matching(table.frame, condition, around),
    }));
    return unite(found, false, '$table');
  };
};

function tablesOf(
  tables: readonly Expression[],
  { engine, scope }: Surroundings,
): readonly { readonly frame: Frame; readonly name: string }[] {
  if (tables.length === 0) {
    return [...engine.inputs.tables].map(([name, frame]) => ({ frame, name }));
  }
  return tables.map((table, at) => ({
    frame: engine.table(table, scope),
    name: table.kind === 'name' ? table.name : `search_arg${at}`,
  }));
}

function matching(frame: Frame, condition: Expression, { engine, scope }: Surroundings): Frame {
  const env = environment(frame.schema, scope, engine);
  const test = engine.compile(condition, env);
  const batch = batchOf(frame, env);
  const rows: number[] = [];
  for (let row = 0; row < frame.length; row++) {
    engine.limits.step(condition.at);
    if (test.get(batch, row) === true) rows.push(row);
  }
  return frame.select(Int32Array.from(rows));
}

/** A bare text in a condition of `search` asks whether any column has it. */
function expandTerms(node: Expression, cased: boolean): Expression {
  if (node.kind === 'star') {
    return { kind: 'literal', at: node.at, type: 'bool', value: true };
  }
  if (node.kind === 'literal') return termTest(node, { kind: 'star', at: node.at }, cased);
  if (node.kind === 'binary' && (node.op === 'and' || node.op === 'or')) {
    const { left, right } = node;
    return { ...node, left: expandTerms(left, cased), right: expandTerms(right, cased) };
  }
  if (node.kind === 'binary' && node.op === ':') {
    return node.right.kind === 'literal' ? termTest(node.right, node.left, cased) : node;
  }
  if (node.kind === 'call' && node.name === 'not') {
    return {
      ...node,
      args: node.args.map((argument) => ({
        ...argument,
        value: expandTerms(argument.value, cased),
      })),
    };
  }
  return node;
}

/** `a*` starts a term, `*a` ends one, `*a*` stands anywhere. */
function termTest(term: Literal, left: Expression | Star, cased: boolean): Binary {
  const text = String(term.value);
  const found = /^(\*?)(.*?)(\*?)$/s.exec(text);
  const [, before = '', middle = '', after = ''] = found ?? [];
  if (middle.includes('*')) throw unsupported('a search term with a wildcard inside', term.at);
  const plain =
    before === '' ? (after === '' ? 'has' : 'hasprefix') : after === '' ? 'hassuffix' : 'contains';
  const op: BinaryOp = cased ? `${plain}_cs` : plain;
  const right: Literal = { ...term, type: 'string', value: middle };
  return { kind: 'binary', at: term.at, op, left, right };
}

/** `find` would need the analyzer's choice of columns. */
export const find: Prepare<'find'> = (operator, _schema, around) => {
  if (operator.columns.length === 0) {
    throw unsupported("'find' without a list of columns", operator.at);
  }
  const condition = expandTerms(operator.condition, false);
  const source = operator.options.get('withsource');
  const sourceName = typeof source === 'string' ? source : 'source_';
  const names = operator.columns.flatMap(({ value }) =>
    value.kind === 'name' ? [value.name] : [],
  );
  return () => {
    const found = tablesOf(operator.tables, around).map(({ frame, name }) => {
      const rows = matching(frame, condition, around);
      const kept = names.flatMap((column) => frame.schema.find(column) ?? []);
      const shown = new Schema(kept.flatMap((at) => frame.schema.columns[at] ?? []));
      const columns = kept.map((at): readonly Value[] => rows.column(at));
      return { name, frame: Frame.of(shown, rows.length, columns) };
    });
    return unite(found, false, sourceName);
  };
};
