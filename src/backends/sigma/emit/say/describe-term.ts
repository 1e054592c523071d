import type { Term } from '../../../../ir/expression.ts';

const computedKinds = [
  'first',
  'coalesce',
  'parse',
  'unwrap',
  'afterLast',
  'concat',
  'elapsed',
] as const;

type ComputedTerm = Extract<Term, { readonly kind: (typeof computedKinds)[number] }>;

/** A term in words, for findings. */
export function describeTerm(term: Term): string {
  if (isComputed(term)) return describeComputed(term);
  switch (term.kind) {
    case 'column':
    case 'member':
      return `'${dotted(term)}'`;
    case 'element':
      return 'an element';
    case 'convert':
      return describeTerm(term.of);
    case 'literal':
      return JSON.stringify(term.value);
    case 'parameter':
      return `the parameter '${term.name}'`;
  }
}

function isComputed(term: Term): term is ComputedTerm {
  return computedKinds.some((kind) => kind === term.kind);
}

function describeComputed(term: ComputedTerm): string {
  switch (term.kind) {
    case 'first':
      return `a value of the element of ${describeTerm(term.of)} that fits`;
    case 'coalesce':
      return 'the first of several values that is not empty';
    case 'parse':
    case 'unwrap':
      return `what stands inside the JSON text of ${describeTerm(innermost(term.of))}`;
    case 'afterLast':
      return `what stands behind the last '${term.separator}' of ${describeTerm(term.of)}`;
    case 'concat':
      return 'the elements of several arrays';
    case 'elapsed':
      return `the time from ${describeTerm(term.from)} to ${describeTerm(term.to)}`;
  }
}

/** JSON text inside JSON text is told once. */
function innermost(term: Term): Term {
  return term.kind === 'parse' || term.kind === 'unwrap' ? innermost(term.of) : term;
}

function dotted(term: Term): string {
  if (term.kind === 'column') return term.name;
  if (term.kind !== 'member') return '…';
  return `${dotted(term.of)}.${term.name}`;
}
