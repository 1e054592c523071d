import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Span } from '../../../diagnostics/span.ts';
import { fileSpan } from '../../../diagnostics/span.ts';
import { didYouMean } from '../../../diagnostics/suggest.ts';
import { codes } from '../diagnostics.ts';
import { isReferredTo, ruleLabel } from '../rule-label.ts';
import type { RuleReference, SigmaCorrelation, SigmaDocument } from '../syntax.ts';

/** What a correlation's reference leads to. */
export type Resolved =
  | { readonly kind: 'found'; readonly document: SigmaDocument }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic };

/** The documents of a run, and the labels of those that were refused before. */
export interface RuleSet {
  readonly documents: readonly SigmaDocument[];
  readonly refused: ReadonlySet<string>;
}

/** Finds the rule that a correlation names by id or name. */
export function resolveReference(
  correlation: SigmaCorrelation,
  { reference, span }: RuleReference,
  rules: RuleSet,
): Resolved {
  const at = span ?? spanOf(correlation);
  const candidates = rules.documents.filter((document) => document.kind !== 'filter');
  const found = candidates.filter((document) => isReferredTo(document, reference));
  const [only] = found;
  if (only !== undefined && found.length === 1) return { kind: 'found', document: only };
  if (found.length > 1) {
    return { kind: 'fault', diagnostic: codes.raise.SIG4041({ reference }, at) };
  }
  if (rules.refused.has(reference)) {
    return { kind: 'fault', diagnostic: codes.raise.SIG4043({ reference }, at) };
  }
  const names = candidates.flatMap(({ meta }) =>
    [meta.id, meta.name].filter((one) => one !== undefined),
  );
  const help = didYouMean(reference, names);
  const extra = help === undefined ? {} : { help };
  return { kind: 'fault', diagnostic: codes.raise.SIG4040({ reference }, at, extra) };
}

/** The place of a correlation, for findings about the whole of it. */
export function spanOf(correlation: SigmaCorrelation): Span {
  return correlation.correlation.span ?? correlation.span ?? fileSpan(ruleLabel(correlation));
}
