import type {
  AfterLastTerm,
  CoalesceTerm,
  ColumnTerm,
  ConcatTerm,
  ElapsedTerm,
  ElementTerm,
  FirstTerm,
  MemberTerm,
  ParseTerm,
  Term,
  UnwrapTerm,
} from '../../ir/expression.ts';
import type { Compiler, Evaluate } from '../compiler.ts';
import { isArray, memberOf } from '../values/is-object.ts';
import { isBlank } from '../values/is-empty.ts';
import { readValue } from '../values/read-value.ts';
import { evaluateAs, evaluateText } from './evaluate-as.ts';
import { isConstant, literalValue } from './literal.ts';
import { parsed, unwrapped } from './unwrap.ts';

/** A function that gives a term's value for a row. */
export function compileTerm(term: Term, compiler: Compiler): Evaluate {
  if (isConstant(term)) {
    const value = literalValue(term, compiler.settings);
    return () => value;
  }
  switch (term.kind) {
    case 'column':
    case 'member':
    case 'element':
      return compileAccess(term, compiler);
    case 'first':
      return compileFirst(term, compiler);
    case 'coalesce':
      return compileCoalesce(term, compiler);
    case 'afterLast':
      return compileAfterLast(term, compiler);
    case 'parse':
    case 'unwrap':
      return compileJson(term, compiler);
    case 'concat':
      return compileConcat(term, compiler);
    case 'convert':
      return evaluateAs(term.of, term.type, compiler);
    case 'elapsed':
      return compileElapsed(term, compiler);
  }
}

/** What a row or an element holds. */
function compileAccess(term: ColumnTerm | MemberTerm | ElementTerm, compiler: Compiler): Evaluate {
  if (term.kind === 'column') return compileColumn(term);
  if (term.kind === 'element') return (_, element) => readValue(element, term.type);
  const of = compiler.term(term.of);
  return (row, element) => readValue(memberOf(of(row, element), term.name), term.type);
}

/** A text column is never absent (decision 1.1). */
function compileColumn(term: ColumnTerm): Evaluate {
  const { name, type } = term;
  const none = type === 'string' ? '' : undefined;
  return (row) => readValue(row.values.get(name), type) ?? none;
}

function compileFirst(term: FirstTerm, compiler: Compiler): Evaluate {
  const of = compiler.term(term.of);
  const where = compiler.predicate(term.where);
  const having = compiler.term(term.having);
  const taken = evaluateAs(term.take, term.type, compiler);
  return (row, element) => {
    const array = of(row, element);
    if (!isArray(array)) return undefined;
    for (const item of array) {
      const candidate = item ?? undefined;
      if (where(row, candidate) && !isBlank(having(row, candidate))) return taken(row, candidate);
    }
    return undefined;
  };
}

function compileCoalesce(term: CoalesceTerm, compiler: Compiler): Evaluate {
  const options = term.of.map((option) => evaluateAs(option, term.type, compiler));
  return (row, element) => {
    for (const option of options) {
      const value = option(row, element);
      if (!isBlank(value)) return value;
    }
    return undefined;
  };
}

function compileJson(term: ParseTerm | UnwrapTerm, compiler: Compiler): Evaluate {
  const of = compiler.term(term.of);
  if (term.kind === 'parse')
    return (row, element) => readValue(parsed(of(row, element)), term.type);
  return (row, element) => readValue(unwrapped(of(row, element), term.path), term.type);
}

function compileConcat(term: ConcatTerm, compiler: Compiler): Evaluate {
  const arrays = term.of.map((array) => compiler.term(array));
  return (row, element) =>
    arrays.flatMap((array) => {
      const items = array(row, element);
      return isArray(items) ? items : [];
    });
}

function compileAfterLast(term: AfterLastTerm, compiler: Compiler): Evaluate {
  const text = evaluateText(term.of, compiler);
  return (row, element) => {
    const value = text(row, element);
    return value?.slice(lastEnd(value, term.separator));
  };
}

function lastEnd(text: string, separator: string): number {
  const at = text.lastIndexOf(separator);
  return at < 0 ? 0 : at + separator.length;
}

function compileElapsed(term: ElapsedTerm, compiler: Compiler): Evaluate {
  const from = evaluateAs(term.from, 'datetime', compiler);
  const to = evaluateAs(term.to, 'datetime', compiler);
  return (row, element) => {
    const [start, end] = [from(row, element), to(row, element)];
    return typeof start === 'bigint' && typeof end === 'bigint' ? end - start : undefined;
  };
}
