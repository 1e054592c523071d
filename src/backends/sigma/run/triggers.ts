import type { Atom } from './atom-table.ts';
import type { Expression } from './expression.ts';
import type { TextTest } from './glob.ts';

/**
 * What must come up in an event before a rule can match: one of some atoms that the index finds, or a value
 * in one of some fields. `undefined` when the rule may match without anything coming up.
 */
export interface Triggers {
  readonly atoms: ReadonlySet<number>;
  readonly fields: ReadonlySet<number>;
  /** A guess at how often they come up; smaller is better. */
  readonly cost: number;
}

/** Finds the triggers of a rule that cost least. */
export function triggersOf(expression: Expression, atoms: readonly Atom[]): Triggers | undefined {
  switch (expression.kind) {
    case 'not':
      return undefined;
    case 'atom': {
      const atom = atoms[expression.atom];
      return atom === undefined ? undefined : triggersOfAtom(atom);
    }
    case 'and':
      return cheapest(expression.operands, atoms);
    case 'or':
      return together(expression.operands, atoms);
  }
}

function cheapest(operands: readonly Expression[], atoms: readonly Atom[]): Triggers | undefined {
  let best: Triggers | undefined;
  for (const operand of operands) {
    const triggers = triggersOf(operand, atoms);
    if (triggers !== undefined && (best === undefined || triggers.cost < best.cost))
      best = triggers;
  }
  return best;
}

function together(operands: readonly Expression[], atoms: readonly Atom[]): Triggers | undefined {
  const found = new Set<number>();
  const fields = new Set<number>();
  let cost = 0;
  for (const operand of operands) {
    const triggers = triggersOf(operand, atoms);
    if (triggers === undefined) return undefined;
    for (const atom of triggers.atoms) found.add(atom);
    for (const field of triggers.fields) fields.add(field);
    cost += triggers.cost;
  }
  return { atoms: found, fields, cost };
}

/** A field that is there at all comes up far more often than any literal. */
const costOfField = 100;

function triggersOfAtom(atom: Atom): Triggers | undefined {
  const holdsOnNothing = atom.others.some(
    (test) => test.kind === 'null' || (test.kind === 'presence' && !test.exists),
  );
  if (holdsOnNothing) return undefined;
  if (isIndexed(atom)) {
    let cost = atom.numbers.length * 2 ** -4;
    for (const text of atom.texts) cost += costOfText(text);
    return { atoms: new Set([atom.id]), fields: new Set(), cost };
  }
  return { atoms: new Set(), fields: new Set([atom.field]), cost: costOfField };
}

/** Does the index find every way in which the atom may hold? */
export function isIndexed(atom: Atom): boolean {
  return (
    atom.others.length === 0 &&
    atom.texts.every((text) => text.shape !== 'glob' || text.literal !== '')
  );
}

/** Is an atom that the index did not prove false? */
export function isDecided(atom: Atom): boolean {
  return atom.others.length === 0 && atom.texts.every((text) => text.shape !== 'glob');
}

function costOfText(text: TextTest): number {
  if (text.shape === 'any') return costOfField;
  const bonus = text.shape === 'exact' ? 2 : 0;
  return 2 ** -Math.min(14, text.literal.length + bonus);
}
