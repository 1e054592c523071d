import type { FieldPath } from './field-path.ts';
import { fieldPath } from './field-path.ts';
import type { TextTest } from './glob.ts';
import type { OtherTest, ValueTest } from './value-test.ts';

/** A test of one field: it holds when any of its parts holds of any value of the field. */
export interface Atom {
  readonly id: number;
  /** Which field; see `AtomTable.fields`. */
  readonly field: number;
  readonly texts: readonly TextTest[];
  readonly numbers: readonly (number | bigint)[];
  readonly others: readonly OtherTest[];
}

/** A field that some atom tests; `undefined` is the whole event, which keywords search. */
export interface AtomField {
  readonly id: number;
  readonly path: FieldPath | undefined;
}

/** Numbers the atoms of all rules, so that a test which many rules make is made once. */
export class AtomTable {
  readonly #atoms: Atom[] = [];
  readonly #fields: AtomField[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #fieldByName = new Map<string | undefined, number>();

  get atoms(): readonly Atom[] {
    return this.#atoms;
  }

  get fields(): readonly AtomField[] {
    return this.#fields;
  }

  /** The atom for tests of a field, any of which will do. */
  atom(fieldName: string | undefined, tests: readonly ValueTest[]): number {
    const field = this.#field(fieldName);
    const key = `${field}\n${tests.map(testKey).sort().join('\n')}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const id = this.#atoms.length;
    this.#byKey.set(key, id);
    this.#atoms.push({ id, field, ...sortTests(tests) });
    return id;
  }

  #field(name: string | undefined): number {
    const known = this.#fieldByName.get(name);
    if (known !== undefined) return known;
    const id = this.#fields.length;
    this.#fieldByName.set(name, id);
    this.#fields.push({ id, path: name === undefined ? undefined : fieldPath(name) });
    return id;
  }
}

function sortTests(tests: readonly ValueTest[]): Pick<Atom, 'texts' | 'numbers' | 'others'> {
  const texts: TextTest[] = [];
  const numbers: (number | bigint)[] = [];
  const others: OtherTest[] = [];
  for (const test of tests) {
    if (test.kind === 'text') texts.push(test.test);
    else if (test.kind === 'number') numbers.push(test.value);
    else others.push(test);
  }
  return { texts, numbers, others };
}

function testKey(test: ValueTest): string {
  switch (test.kind) {
    case 'text':
      return `text ${String(test.test.isCased)} ${JSON.stringify(test.test.parts)}`;
    case 'number':
      return `number ${test.value}`;
    case 'regex':
    case 'network':
      return `${test.kind} ${test.source}`;
    case 'compare':
      return `${test.operator} ${test.value}`;
    case 'time-part':
      return `${test.part} ${test.operator} ${test.value}`;
    case 'presence':
      return `presence ${String(test.exists)}`;
    case 'null':
      return 'null';
    case 'field':
      return `field ${test.comparison} ${String(test.isCased)} ${test.path.name}`;
  }
}
