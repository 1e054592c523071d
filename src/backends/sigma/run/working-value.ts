import type { ModifierName } from '../modifiers.ts';
import type { TimePart } from './event-time.ts';
import type { MatchPart } from './glob.ts';
import type { Comparison } from './value-test.ts';

/** A value on its way through the modifiers. */
export type Working =
  | { readonly kind: 'text'; readonly parts: readonly MatchPart[]; readonly isCased: boolean }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'regex'; readonly pattern: string; readonly flags: string }
  | { readonly kind: 'network'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly starts: boolean;
      readonly ends: boolean;
      readonly isCased: boolean;
    }
  | { readonly kind: 'number'; readonly value: number | bigint }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'presence'; readonly exists: boolean }
  | { readonly kind: 'comparison'; readonly operator: Comparison; readonly value: number | bigint }
  | {
      readonly kind: 'time-part';
      readonly part: TimePart;
      readonly operator: Comparison;
      readonly value: number | bigint;
    };

/** The working values of some kinds. */
export type WorkingOf<K extends Working['kind']> = Extract<Working, { readonly kind: K }>;

/** What a step makes of a value: one or more values, or a reason to refuse it. */
export type StepResult = readonly Working[] | { readonly refused: string };

/** What each modifier makes of values of one kind; the registry says which modifiers may come. */
export type Steps<K extends Working['kind']> = {
  readonly [M in ModifierName]?: (value: WorkingOf<K>) => StepResult;
};

/** A text without wildcards that ignores case. */
export function literalText(text: string): WorkingOf<'text'> {
  return { kind: 'text', parts: [{ kind: 'literal', text }], isCased: false };
}
