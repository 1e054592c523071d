import type { LiteralTerm, ParameterTerm } from '../../../../ir/expression.ts';

interface Kinds {
  readonly text: string;
  readonly number: number;
  readonly bool: boolean;
}

/** The value of a literal as a text, a number or a truth value; nothing where it is not as plain as that. */
export function literalOf<K extends keyof Kinds>(
  term: LiteralTerm | ParameterTerm,
  kind: K,
): Kinds[K] | undefined {
  return readers[kind](term);
}

const readers: {
  readonly [K in keyof Kinds]: (term: LiteralTerm | ParameterTerm) => Kinds[K] | undefined;
} = {
  text: (term) =>
    term.type === 'datetime' || term.type === 'timespan' ? undefined : String(valueOf(term)),
  number: (term) => {
    const value = valueOf(term);
    if (term.type !== 'long' && term.type !== 'real') return undefined;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  },
  bool: (term) => {
    const value = valueOf(term);
    return typeof value === 'boolean' ? value : undefined;
  },
};

function valueOf(term: LiteralTerm | ParameterTerm): LiteralTerm['value'] {
  return term.kind === 'literal' ? term.value : term.default;
}
