/** A trie over symbols, in flat arrays: its edges stand in one hash table. State 0 is the root. */
export class SymbolTrie {
  readonly #parents: number[] = [0];
  readonly #symbolsIn: number[] = [0];
  readonly #depths: number[] = [0];
  #slots = 64;
  #keys = new Int32Array(64).fill(-1);
  #symbols = new Int32Array(64);
  #targets = new Int32Array(64);

  /** How many states there are. */
  get size(): number {
    return this.#parents.length;
  }

  /** How a state is entered. */
  entry(state: number): { readonly parent: number; readonly symbol: number } {
    return { parent: this.#parents[state] ?? 0, symbol: this.#symbolsIn[state] ?? 0 };
  }

  /** The state after a symbol, or -1. */
  child(state: number, symbol: number): number {
    const mask = this.#slots - 1;
    for (let slot = hash(state, symbol) & mask; ; slot = (slot + 1) & mask) {
      const key = this.#keys[slot];
      if (key === -1) return -1;
      if (key === state && this.#symbols[slot] === symbol) return this.#targets[slot] ?? -1;
    }
  }

  /** The state after a symbol, made if need be. */
  step(state: number, symbol: number): number {
    const known = this.child(state, symbol);
    if (known >= 0) return known;
    const target = this.size;
    this.#parents.push(state);
    this.#symbolsIn.push(symbol);
    this.#depths.push((this.#depths[state] ?? 0) + 1);
    if (this.size * 2 > this.#slots) this.#grow();
    this.#put(state, symbol, target);
    return target;
  }

  /** Every state but the root, nearest to the root first. */
  breadthFirst(): readonly number[] {
    const order = Array.from({ length: this.size - 1 }, (_, at) => at + 1);
    return order.sort((a, b) => (this.#depths[a] ?? 0) - (this.#depths[b] ?? 0));
  }

  #put(state: number, symbol: number, target: number): void {
    const mask = this.#slots - 1;
    let slot = hash(state, symbol) & mask;
    while (this.#keys[slot] !== -1) slot = (slot + 1) & mask;
    this.#keys[slot] = state;
    this.#symbols[slot] = symbol;
    this.#targets[slot] = target;
  }

  #grow(): void {
    const keys = this.#keys;
    const symbols = this.#symbols;
    const targets = this.#targets;
    this.#slots *= 2;
    this.#keys = new Int32Array(this.#slots).fill(-1);
    this.#symbols = new Int32Array(this.#slots);
    this.#targets = new Int32Array(this.#slots);
    keys.forEach((key, at) => {
      if (key >= 0) this.#put(key, symbols[at] ?? 0, targets[at] ?? 0);
    });
  }
}

function hash(state: number, symbol: number): number {
  return Math.imul(state ^ Math.imul(symbol, 0x9e3779b1), 0x85ebca6b) >>> 7;
}
