import type { DetectionItem } from '../../syntax.ts';

/**
 * A predicate in Sigma's terms: items under and, or, not. `blank` stands for a field that is absent, null or `''`
 * (`missing`), or that is `''` (`text`); it is kept apart until the end, because what is known of a field makes it go away.
 */
export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'item'; readonly item: FieldItem }
  | { readonly kind: 'blank'; readonly field: string; readonly what: 'missing' | 'text' }
  | { readonly kind: 'and'; readonly of: readonly Formula[] }
  | { readonly kind: 'or'; readonly of: readonly Formula[] }
  | { readonly kind: 'not'; readonly of: Formula };

/** An item about a field; keywords are never emitted. */
export interface FieldItem extends DetectionItem {
  readonly field: string;
  /** It may hold of `''`. */
  readonly holdsOfEmpty: boolean;
}

/** Always, or never. */
export function constant(value: boolean): Formula {
  return { kind: 'constant', value };
}

/** Every one; of none, true. */
export function and(...of: readonly Formula[]): Formula {
  return group('and', of);
}

/** At least one; of none, false. */
export function or(...of: readonly Formula[]): Formula {
  return group('or', of);
}

/** The opposite. */
export function not(of: Formula): Formula {
  if (of.kind === 'constant') return constant(!of.value);
  return of.kind === 'not' ? of.of : { kind: 'not', of };
}

/** The field is absent, null or `''`. */
export function missing(field: string): Formula {
  return { kind: 'blank', field, what: 'missing' };
}

/** The field is `''`. */
export function emptyText(field: string): Formula {
  return { kind: 'blank', field, what: 'text' };
}

function group(kind: 'and' | 'or', of: readonly Formula[]): Formula {
  const neutral = kind === 'and';
  const parts: Formula[] = [];
  const seen = new Set<string>();
  for (const part of of.flatMap((one) => (one.kind === kind ? one.of : [one]))) {
    if (part.kind === 'constant') {
      if (part.value !== neutral) return part;
      continue;
    }
    const key = JSON.stringify(part);
    if (!seen.has(key)) parts.push(part);
    seen.add(key);
  }
  const [first] = parts;
  if (first === undefined) return constant(neutral);
  return parts.length === 1 ? first : { kind, of: parts };
}
