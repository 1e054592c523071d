import type { Formula } from './formula.ts';
import { and, constant, not, or } from './formula.ts';

/** Does the formula hold only of events in which the field is there and not `''`? */
export function impliesValue(formula: Formula, field: string): boolean {
  switch (formula.kind) {
    case 'item':
      return formula.item.field === field && !formula.item.holdsOfEmpty;
    case 'and':
      return formula.of.some((one) => impliesValue(one, field));
    case 'or':
      return formula.of.every((one) => impliesValue(one, field));
    case 'not': {
      const { of } = formula;
      return of.kind === 'blank' && of.what === 'missing' && of.field === field;
    }
    case 'constant':
      return !formula.value;
    case 'blank':
      return false;
  }
}

/** Drops from each of several conditions that hold together what the others rule out: tests for blank fields. */
export function withoutRuledOut(conditions: readonly Formula[]): readonly Formula[] {
  return conditions.map((one, at) =>
    assume(one, (field) =>
      conditions.some((other, place) => place !== at && impliesValue(other, field)),
    ),
  );
}

function assume(formula: Formula, isKnown: (field: string) => boolean): Formula {
  switch (formula.kind) {
    case 'blank':
      return isKnown(formula.field) ? constant(false) : formula;
    case 'and':
      return and(...formula.of.map((one) => assume(one, isKnown)));
    case 'or':
      return or(...formula.of.map((one) => assume(one, isKnown)));
    case 'not':
      return not(assume(formula.of, isKnown));
    case 'constant':
    case 'item':
      return formula;
  }
}
