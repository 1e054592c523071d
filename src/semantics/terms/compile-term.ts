import type {
  CoalesceTerm,
  ColumnTerm,
  ConcatTerm,
  FirstTerm,
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
      return compileColumn(term);
    case 'member': {
      const of = compiler.term(term.of);
      return (row, element) => readValue(memberOf(of(row, element), term.name), term.type);
    }
    case 'element':
      return (_, element) => readValue(element, term.type);
    case 'first':
      return compileFirst(term, compiler);
    case 'coalesce':
      return compileCoalesce(term, compiler);
    case 'parse':
      return compileParse(term, compiler);
    case 'unwrap':
      return compileUnwrap(term, compiler);
    case 'afterLast': {
      const text = evaluateText(term.of, compiler);
      return (row, element) => {
        const value = text(row, element);
        return value?.slice(value.lastIndexOf(term.separator) + 1);
      };
    }
    case 'concat':
      return compileConcat(term, compiler);
    case 'convert':
      return evaluateAs(term.of, term.type, compiler);
    case 'elapsed': {
      const from = evaluateAs(term.from, 'datetime', compiler);
      const to = evaluateAs(term.to, 'datetime', compiler);
      return (row, element) => elapsed(from(row, element), to(row, element));
    }
  }
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

function compileParse(term: ParseTerm, compiler: Compiler): Evaluate {
  const of = compiler.term(term.of);
  return (row, element) => readValue(parsed(of(row, element)), term.type);
}

function compileUnwrap(term: UnwrapTerm, compiler: Compiler): Evaluate {
  const of = compiler.term(term.of);
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

function elapsed(from: unknown, to: unknown): bigint | undefined {
  return typeof from === 'bigint' && typeof to === 'bigint' ? to - from : undefined;
}
