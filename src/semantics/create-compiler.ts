import type { Compiler, Settings } from './compiler.ts';
import { compilePredicate } from './predicates/compile-predicate.ts';
import { compileTerm } from './terms/compile-term.ts';

/** A compiler for what a customer set. */
export function createCompiler(settings: Settings): Compiler {
  const compiler: Compiler = {
    settings,
    term: (term) => compileTerm(term, compiler),
    predicate: (predicate) => compilePredicate(predicate, compiler),
  };
  return compiler;
}
