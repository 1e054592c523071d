import type { ScalarType } from '../../../values/scalar-type.ts';
import type { FunctionBody, Parameter, PatternCase } from '../syntax.ts';
import type { Compiled } from './expressions/compiled.ts';
import type { Frame } from './table/frame.ts';
import type { Value } from './values/value.ts';

/** What a name stands for outside the columns. */
export type Binding =
  | { readonly kind: 'scalar'; readonly type: ScalarType; readonly value: Value }
  | { readonly kind: 'expression'; readonly compiled: Compiled }
  | { readonly kind: 'table'; readonly frame: () => Frame }
  | {
      readonly kind: 'function';
      readonly parameters: readonly Parameter[];
      readonly body: FunctionBody;
      readonly scope: Scope;
    }
  | { readonly kind: 'pattern'; readonly cases: readonly PatternCase[]; readonly scope: Scope };

/** Names in reach: those of a statement list, then those around it. */
export class Scope {
  readonly #own = new Map<string, Binding>();
  readonly #outer: Scope | undefined;
  /** How many calls of `let` functions are open. */
  readonly depth: number;

  constructor(outer?: Scope, depth = outer?.depth ?? 0) {
    this.#outer = outer;
    this.depth = depth;
  }

  find(name: string): Binding | undefined {
    return this.#own.get(name) ?? this.#outer?.find(name);
  }

  /** Adds a name. Statements add theirs in order; nothing is ever taken away. */
  add(name: string, binding: Binding): void {
    this.#own.set(name, binding);
  }
}
