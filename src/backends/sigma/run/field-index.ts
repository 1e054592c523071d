import type { Json } from '../../../values/json.ts';
import type { Atom } from './atom-table.ts';
import { foldCase } from './case-fold.ts';
import type { TextTest } from './glob.ts';
import type { AtomFound } from './literal-scanner.ts';
import { LiteralScanner } from './literal-scanner.ts';
import { valueNumber } from './value-number.ts';
import { valueText } from './value-text.ts';

/** The literals of one kind of text: as written, or folded. */
interface Literals {
  readonly exact: Map<string, number[]>;
  readonly scanner: LiteralScanner;
}

function emptyLiterals(): Literals {
  return { exact: new Map(), scanner: new LiteralScanner() };
}

/** Finds, for the values of one field, every atom whose literals they hold, without trying each atom. */
export class FieldIndex {
  readonly #folded = emptyLiterals();
  readonly #cased = emptyLiterals();
  readonly #numbers = new Map<number | bigint, number[]>();
  readonly #always: number[] = [];

  /** Adds the texts and numbers of an atom. */
  add(atom: Atom): void {
    for (const test of atom.texts) this.#addText(test, atom.id);
    for (const number of atom.numbers) push(this.#numbers, number, atom.id);
  }

  /** Makes it ready; call once, after the last `add`. */
  seal(): void {
    this.#folded.scanner.seal();
    this.#cased.scanner.seal();
  }

  /** Reports the atoms that a value of the field brings up. */
  scan(value: Json, found: AtomFound): void {
    if (value === null) return;
    for (const atom of this.#always) found(atom, true);
    if (this.#numbers.size > 0) this.#scanNumber(value, found);
    const text = valueText(value);
    if (this.#cased.exact.size > 0 || !this.#cased.scanner.isEmpty) scan(this.#cased, text, found);
    if (this.#folded.exact.size > 0 || !this.#folded.scanner.isEmpty) {
      scan(this.#folded, foldCase(text), found);
    }
  }

  #scanNumber(value: Json, found: AtomFound): void {
    const number = valueNumber(value);
    if (number === undefined) return;
    for (const atom of this.#numbers.get(number) ?? []) found(atom, true);
  }

  #addText(test: TextTest, atom: number): void {
    const literals = test.isCased ? this.#cased : this.#folded;
    switch (test.shape) {
      case 'any':
        this.#always.push(atom);
        return;
      case 'exact':
        push(literals.exact, test.literal, atom);
        return;
      case 'prefix':
        literals.scanner.add(test.literal, 'start', atom, true);
        return;
      case 'suffix':
        literals.scanner.add(test.literal, 'end', atom, true);
        return;
      case 'contains':
        literals.scanner.add(test.literal, 'inside', atom, true);
        return;
      case 'glob':
        if (test.literal !== '') literals.scanner.add(test.literal, 'inside', atom, false);
    }
  }
}

function scan(literals: Literals, text: string, found: AtomFound): void {
  const exact = literals.exact.get(text);
  if (exact !== undefined) for (const atom of exact) found(atom, true);
  if (!literals.scanner.isEmpty) literals.scanner.scan(text, found);
}

function push<K>(map: Map<K, number[]>, key: K, atom: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [atom]);
  else if (known.at(-1) !== atom) known.push(atom);
}
