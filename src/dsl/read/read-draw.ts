import type { Predicate, Term, TermType } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import type { Draw, FirstDraw } from '../../schema/draw.ts';
import { termType } from './scope.ts';
import type { Scope } from './scope.ts';

/** A table's own rule for a virtual column as a term over the row. */
export function readDraw(draw: Draw, type: TermType, scope: Scope, at: Path): Term {
  const term = drawTerm(draw, undefined, scope, at);
  return { kind: 'convert', of: term, type };
}

/** `element` is what the enclosing `first` looks at; without one, paths begin at the row's columns. */
function drawTerm(draw: Draw, element: Term | undefined, scope: Scope, at: Path): Term {
  switch (draw.kind) {
    case 'path':
      return pathTerm(draw.path, element, scope);
    case 'member':
      return membersOf(drawTerm(draw.of, element, scope, at), draw.path);
    case 'first':
      return firstTerm(draw, element, scope, at);
    case 'coalesce':
      return {
        kind: 'coalesce',
        of: draw.of.map((one) => drawTerm(one, element, scope, at)),
        type: 'dynamic',
      };
    case 'unwrap':
      return {
        kind: 'unwrap',
        of: drawTerm(draw.of, element, scope, at),
        path: draw.path,
        type: 'dynamic',
      };
    case 'parse':
      return { kind: 'parse', of: drawTerm(draw.of, element, scope, at), type: 'dynamic' };
    case 'afterLast':
      return {
        kind: 'afterLast',
        of: drawTerm(draw.of, element, scope, at),
        separator: draw.separator,
        type: 'string',
      };
  }
}

function firstTerm(draw: FirstDraw, element: Term | undefined, scope: Scope, at: Path): Term {
  const inner: Term = { kind: 'element', type: 'object' };
  const conditions = Object.entries(draw.where).map(([member, texts]): Predicate => ({
    kind: 'in',
    value: { kind: 'member', of: inner, name: member, type: 'string' },
    list: {
      kind: 'literals',
      values: texts.map((value) => ({ kind: 'literal', type: 'string', value })),
    },
    cased: false,
    at,
  }));
  return {
    kind: 'first',
    of: drawTerm(draw.of, element, scope, at),
    where: { kind: 'all', of: conditions, at },
    having: drawTerm(draw.having, inner, scope, at),
    take: drawTerm(draw.take, inner, scope, at),
    type: 'dynamic',
  };
}

function pathTerm(path: readonly string[], element: Term | undefined, scope: Scope): Term {
  const [head = '', ...rest] = path;
  const start: Term = element ?? { kind: 'column', name: head, type: typeOf(head, scope) };
  return membersOf(start, element === undefined ? rest : path);
}

function membersOf(start: Term, steps: readonly string[]): Term {
  return steps.reduce<Term>((of, name) => ({ kind: 'member', of, name, type: 'dynamic' }), start);
}

function typeOf(name: string, scope: Scope): TermType {
  const column = scope.columns.get(name);
  return column === undefined ? 'string' : termType(column);
}
