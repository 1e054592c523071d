import { SymbolTrie } from './symbol-trie.ts';

/** Marks before and after a text, so that one automaton finds prefixes, suffixes and inner literals. */
const before = 0x10000;
const after = 0x10001;

/** How large the table of all transitions may be; beyond it, a transition is looked for. */
const tableLimit = 8_000_000;

/** Told of an atom whose literal was found; `isCertain` when that alone proves the atom. */
export type AtomFound = (atom: number, isCertain: boolean) => void;

/** Collects literals, then finds all of them in a text at once (Aho and Corasick). */
export class LiteralScanner {
  readonly #trie = new SymbolTrie();
  readonly #own: number[][] = [];
  #failures = new Int32Array(0);
  #outputs: readonly (readonly number[] | undefined)[] = [];
  /** The class of each symbol; symbols of no literal share class 0. */
  #classes = new Uint16Array(0);
  #classCount = 1;
  #table: Int32Array | undefined;

  /** Has it anything to find? */
  get isEmpty(): boolean {
    return this.#trie.size === 1;
  }

  /** Adds a literal that is looked for at the start, at the end, at both, or anywhere. */
  add(literal: string, where: 'start' | 'end' | 'inside', atom: number, isCertain: boolean): void {
    let state = 0;
    if (where === 'start') state = this.#trie.step(state, before);
    for (let at = 0; at < literal.length; at++) {
      state = this.#trie.step(state, literal.charCodeAt(at));
    }
    if (where === 'end') state = this.#trie.step(state, after);
    const own = (this.#own[state] ??= []);
    own.push(atom * 2 + (isCertain ? 1 : 0));
  }

  /** Computes where the automaton goes on when a literal breaks off; call once, after the last `add`. */
  seal(): void {
    if (this.isEmpty) return;
    const order = this.#trie.breadthFirst();
    const outputs: (readonly number[] | undefined)[] = Array.from(this.#own);
    this.#failures = new Int32Array(this.#trie.size);
    for (const state of order) {
      const { parent, symbol } = this.#trie.entry(state);
      const failure = parent === 0 ? 0 : this.#seek(this.#failures[parent] ?? 0, symbol);
      this.#failures[state] = failure;
      const inherited = outputs[failure];
      if (inherited !== undefined) outputs[state] = [...(outputs[state] ?? []), ...inherited];
    }
    this.#outputs = outputs;
    this.#classify(order);
    if (this.#trie.size * this.#classCount <= tableLimit) this.#tabulate(order);
  }

  /** Reports the atom of every literal that the text holds; the same one may come twice. */
  scan(text: string, found: AtomFound): void {
    let state = this.#next(0, before);
    this.#report(state, found);
    const table = this.#table;
    for (let at = 0; at < text.length; at++) {
      const symbol = text.charCodeAt(at);
      state =
        table === undefined
          ? this.#seek(state, symbol)
          : (table[state * this.#classCount + (this.#classes[symbol] ?? 0)] ?? 0);
      if (this.#outputs[state] !== undefined) this.#report(state, found);
    }
    this.#report(this.#next(state, after), found);
  }

  #report(state: number, found: AtomFound): void {
    const output = this.#outputs[state];
    if (output === undefined) return;
    for (const payload of output) found(payload >> 1, (payload & 1) === 1);
  }

  #next(state: number, symbol: number): number {
    if (this.#table === undefined) return this.#seek(state, symbol);
    return this.#table[state * this.#classCount + (this.#classes[symbol] ?? 0)] ?? 0;
  }

  #seek(from: number, symbol: number): number {
    for (let state = from; ; state = this.#failures[state] ?? 0) {
      const target = this.#trie.child(state, symbol);
      if (target >= 0) return target;
      if (state === 0) return 0;
    }
  }

  #classify(order: readonly number[]): void {
    this.#classes = new Uint16Array(after + 1);
    for (const state of order) {
      const { symbol } = this.#trie.entry(state);
      if (this.#classes[symbol] === 0) this.#classes[symbol] = this.#classCount++;
    }
  }

  /** Every state repeats the transitions of the state it falls back to, and has its own besides. */
  #tabulate(order: readonly number[]): void {
    const width = this.#classCount;
    const table = new Int32Array(this.#trie.size * width);
    const setOwn = (state: number): void => {
      const { parent, symbol } = this.#trie.entry(state);
      table[parent * width + (this.#classes[symbol] ?? 0)] = state;
    };
    for (const state of order) if (this.#trie.entry(state).parent === 0) setOwn(state);
    const children = new Map<number, number[]>();
    for (const state of order) {
      const { parent } = this.#trie.entry(state);
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [state]);
      else known.push(state);
    }
    for (const state of order) {
      const from = (this.#failures[state] ?? 0) * width;
      table.copyWithin(state * width, from, from + width);
      children.get(state)?.forEach(setOwn);
    }
    this.#table = table;
  }
}
