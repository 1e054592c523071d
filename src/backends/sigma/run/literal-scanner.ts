/** Marks before and after a text, so that one automaton finds prefixes, suffixes and inner literals. */
const before = 0x10000;
const after = 0x10001;

/** Collects literals, then finds all of them in a text at once (Aho and Corasick). */
export class LiteralScanner {
  readonly #payloads: number[][] = [[]];
  #sizes = { states: 1, slots: 64 };
  #keys = new Int32Array(64).fill(-1);
  #symbols = new Int32Array(64);
  #targets = new Int32Array(64);
  #failures = new Int32Array(0);
  #outputs: readonly number[][] = [];
  readonly #parents: number[] = [0];
  readonly #entered: number[] = [0];

  /** Has it anything to find? */
  get isEmpty(): boolean {
    return this.#sizes.states === 1;
  }

  /** Adds a literal that is looked for at the start, at the end, at both, or anywhere. */
  add(literal: string, atStart: boolean, atEnd: boolean, payload: number): void {
    let state = 0;
    if (atStart) state = this.#step(state, before);
    for (let at = 0; at < literal.length; at++) state = this.#step(state, literal.charCodeAt(at));
    if (atEnd) state = this.#step(state, after);
    this.#payloads[state]?.push(payload);
  }

  /** Computes where the automaton goes on when a literal breaks off; call once, after the last `add`. */
  seal(): void {
    const { states } = this.#sizes;
    this.#failures = new Int32Array(states);
    const outputs: number[][] = this.#payloads.map((own) => own);
    for (const state of this.#breadthFirst()) {
      const symbol = this.#entered[state] ?? 0;
      const parent = this.#parents[state] ?? 0;
      const failure = parent === 0 ? 0 : this.#next(this.#failures[parent] ?? 0, symbol);
      this.#failures[state] = failure;
      const inherited = outputs[failure];
      if (inherited !== undefined && inherited.length > 0) {
        outputs[state] = [...(outputs[state] ?? []), ...inherited];
      }
    }
    this.#outputs = outputs;
  }

  /** Calls `found` with the payload of every literal that the text holds; the same one may come twice. */
  scan(text: string, found: (payload: number) => void): void {
    let state = this.#next(0, before);
    for (let at = 0; at < text.length; at++) {
      state = this.#next(state, text.charCodeAt(at));
      const output = this.#outputs[state];
      if (output !== undefined && output.length > 0) for (const payload of output) found(payload);
    }
    state = this.#next(state, after);
    for (const payload of this.#outputs[state] ?? []) found(payload);
  }

  #next(from: number, symbol: number): number {
    for (let state = from; ; state = this.#failures[state] ?? 0) {
      const target = this.#child(state, symbol);
      if (target >= 0) return target;
      if (state === 0) return 0;
    }
  }

  #child(state: number, symbol: number): number {
    const mask = this.#sizes.slots - 1;
    for (let slot = hash(state, symbol) & mask; ; slot = (slot + 1) & mask) {
      const key = this.#keys[slot];
      if (key === -1) return -1;
      if (key === state && this.#symbols[slot] === symbol) return this.#targets[slot] ?? -1;
    }
  }

  #step(state: number, symbol: number): number {
    const known = this.#child(state, symbol);
    if (known >= 0) return known;
    const target = this.#sizes.states++;
    this.#payloads.push([]);
    this.#parents.push(state);
    this.#entered.push(symbol);
    if (this.#sizes.states * 2 > this.#sizes.slots) this.#grow();
    this.#put(state, symbol, target);
    return target;
  }

  #put(state: number, symbol: number, target: number): void {
    const mask = this.#sizes.slots - 1;
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
    const slots = this.#sizes.slots * 2;
    this.#sizes = { states: this.#sizes.states, slots };
    this.#keys = new Int32Array(slots).fill(-1);
    this.#symbols = new Int32Array(slots);
    this.#targets = new Int32Array(slots);
    keys.forEach((key, at) => {
      if (key >= 0) this.#put(key, symbols[at] ?? 0, targets[at] ?? 0);
    });
  }

  #breadthFirst(): readonly number[] {
    const depths = new Int32Array(this.#sizes.states);
    const order: number[] = [];
    for (let state = 1; state < this.#sizes.states; state++) {
      depths[state] = (depths[this.#parents[state] ?? 0] ?? 0) + 1;
      order.push(state);
    }
    return order.sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0));
  }
}

function hash(state: number, symbol: number): number {
  return Math.imul(state ^ Math.imul(symbol, 0x9e3779b1), 0x85ebca6b) >>> 7;
}
