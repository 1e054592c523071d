import type { Json, JsonObject } from '../../../values/json.ts';
import type { Atom, AtomField } from './atom-table.ts';
import { foldCase } from './case-fold.ts';
import type { Expression } from './expression.ts';
import { evaluate } from './expression.ts';
import { FieldIndex } from './field-index.ts';
import { collectField, collectScalars } from './field-path.ts';
import { matchParts } from './glob.ts';
import type { TextTest } from './glob.ts';
import { isDecided, triggersOf } from './triggers.ts';
import { satisfies } from './value-test.ts';
import { valueText } from './value-text.ts';

/** What is known of a field in the event at hand. */
interface FieldSlot {
  readonly field: AtomField;
  readonly index: FieldIndex;
  /** The rules that come into question as soon as the field is there. */
  readonly rules: number[];
  stamp: number;
  isPresent: boolean;
  values: Json[];
}

/** Runs many rules over one event after another; each event costs what it brings up, not what there is. */
export class Matcher {
  readonly #atoms: readonly Atom[];
  readonly #expressions: readonly Expression[];
  readonly #slots: readonly FieldSlot[];
  readonly #heads = new Map<string, FieldSlot[]>();
  readonly #keywords: FieldSlot | undefined;
  readonly #rulesOfAtom: readonly number[][];
  readonly #always: number[] = [];
  readonly #decided: readonly boolean[];
  readonly #trueAt: Int32Array;
  readonly #falseAt: Int32Array;
  readonly #candidateAt: Int32Array;
  #candidates: number[] = [];
  #stamp = 0;
  #event: JsonObject = {};

  constructor(
    expressions: readonly Expression[],
    atoms: readonly Atom[],
    fields: readonly AtomField[],
  ) {
    this.#expressions = expressions;
    this.#atoms = atoms;
    this.#slots = fields.map((field) => ({
      field,
      index: new FieldIndex(),
      rules: [],
      stamp: 0,
      isPresent: false,
      values: [],
    }));
    this.#keywords = this.#slots.find((slot) => slot.field.path === undefined);
    this.#rulesOfAtom = atoms.map(() => []);
    this.#decided = atoms.map(isDecided);
    this.#trueAt = new Int32Array(atoms.length);
    this.#falseAt = new Int32Array(atoms.length);
    this.#candidateAt = new Int32Array(expressions.length);
    this.#buildIndex();
    this.#assignTriggers();
  }

  #buildIndex(): void {
    for (const atom of this.#atoms) this.#slots[atom.field]?.index.add(atom);
    for (const slot of this.#slots) {
      slot.index.seal();
      for (const head of slot.field.path?.heads ?? []) {
        const known = this.#heads.get(head);
        if (known === undefined) this.#heads.set(head, [slot]);
        else known.push(slot);
      }
    }
  }

  #assignTriggers(): void {
    this.#expressions.forEach((expression, rule) => {
      const triggers = triggersOf(expression, this.#atoms);
      if (triggers === undefined) {
        this.#always.push(rule);
        return;
      }
      for (const atom of triggers.atoms) this.#rulesOfAtom[atom]?.push(rule);
      for (const field of triggers.fields) this.#slots[field]?.rules.push(rule);
    });
  }

  /** The rules, by their place, that an event matches; in their order. */
  match(event: JsonObject): readonly number[] {
    this.#stamp++;
    this.#event = event;
    this.#candidates = [...this.#always];
    for (const key in event) {
      const slots = this.#heads.get(key);
      if (slots !== undefined) for (const slot of slots) this.#touch(slot);
    }
    if (this.#keywords !== undefined) this.#touch(this.#keywords);
    const matches: number[] = [];
    for (const rule of this.#candidates) {
      const expression = this.#expressions[rule];
      if (expression !== undefined && evaluate(expression, this.#isTrue)) matches.push(rule);
    }
    return matches.length > 1 ? matches.sort((a, b) => a - b) : matches;
  }

  #touch(slot: FieldSlot): void {
    if (slot.stamp === this.#stamp) return;
    this.#collect(slot);
    if (!slot.isPresent) return;
    for (const rule of slot.rules) this.#consider(rule);
    for (const value of slot.values) slot.index.scan(value, this.#found);
  }

  #collect(slot: FieldSlot): void {
    slot.stamp = this.#stamp;
    slot.values = [];
    const { path } = slot.field;
    if (path === undefined) {
      collectScalars(this.#event, slot.values);
      slot.isPresent = true;
    } else slot.isPresent = collectField(this.#event, path, slot.values);
  }

  readonly #found = (atom: number, isCertain: boolean): void => {
    if (isCertain) this.#trueAt[atom] = this.#stamp;
    for (const rule of this.#rulesOfAtom[atom] ?? []) this.#consider(rule);
  };

  #consider(rule: number): void {
    if (this.#candidateAt[rule] === this.#stamp) return;
    this.#candidateAt[rule] = this.#stamp;
    this.#candidates.push(rule);
  }

  readonly #isTrue = (id: number): boolean => {
    if (this.#trueAt[id] === this.#stamp) return true;
    if (this.#decided[id] === true || this.#falseAt[id] === this.#stamp) return false;
    const atom = this.#atoms[id];
    const isTrue = atom !== undefined && this.#test(atom);
    (isTrue ? this.#trueAt : this.#falseAt)[id] = this.#stamp;
    return isTrue;
  };

  /** Makes the tests that the index leaves open. */
  #test(atom: Atom): boolean {
    const slot = this.#slots[atom.field];
    if (slot === undefined) return false;
    if (slot.stamp !== this.#stamp) this.#collect(slot);
    for (const test of atom.others) if (satisfies(test, slot, this.#event)) return true;
    const globs = atom.texts.filter((text) => text.shape === 'glob');
    if (globs.length === 0) return false;
    return slot.values.some((value) => value !== null && matchesAny(globs, valueText(value)));
  }
}

function matchesAny(globs: readonly TextTest[], text: string): boolean {
  const folded = foldCase(text);
  return globs.some((glob) => matchParts(glob.parts, glob.isCased ? text : folded));
}
