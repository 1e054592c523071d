import type { Predicate } from '../../ir/expression.ts';
import type { Compiler, Test } from '../compiler.ts';
import { isEmpty } from '../values/is-empty.ts';
import { compileCompare } from './compare.ts';
import { compileHoursTest } from './hours-test.ts';
import { compileMatches } from './matches.ts';
import { compileMembership } from './membership.ts';
import { compileNetworkTest } from './network-test.ts';
import { compileQuantified } from './quantified.ts';
import { compileTextTest } from './text-test.ts';

/** A function that says whether a predicate holds for a row. */
export function compilePredicate(predicate: Predicate, compiler: Compiler): Test {
  switch (predicate.kind) {
    case 'all': {
      const tests = predicate.of.map((part) => compiler.predicate(part));
      return (row, element) => tests.every((test) => test(row, element));
    }
    case 'any': {
      const tests = predicate.of.map((part) => compiler.predicate(part));
      return (row, element) => tests.some((test) => test(row, element));
    }
    case 'not': {
      const test = compiler.predicate(predicate.of);
      return (row, element) => !test(row, element);
    }
    case 'exists': {
      const value = compiler.term(predicate.value);
      return (row, element) => !isEmpty(value(row, element));
    }
    case 'compare':
      return compileCompare(predicate, compiler);
    case 'in':
      return compileMembership(predicate, compiler);
    case 'text':
      return compileTextTest(predicate, compiler);
    case 'matches':
      return compileMatches(predicate, compiler);
    case 'network':
      return compileNetworkTest(predicate, compiler);
    case 'hours':
      return compileHoursTest(predicate, compiler);
    case 'quantified':
      return compileQuantified(predicate, compiler);
  }
}
