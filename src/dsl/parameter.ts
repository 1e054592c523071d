import type { Duration } from './duration.ts';

/** What a parameter's value is. */
export type ParameterKind = 'text' | 'number' | 'duration' | 'regex';

/** The type of a parameter's value. */
export type ParameterValue<K extends ParameterKind> = K extends 'number'
  ? number
  : K extends 'duration'
    ? Duration
    : string;

/** What is told about a parameter. */
export interface ParameterSpec<K extends ParameterKind> {
  /** What the value is. */
  readonly is: K;
  /** What it means, and what to think of when choosing one. */
  readonly meaning: string;
  /** What it is until a customer sets it. */
  readonly default: ParameterValue<K>;
}

/** A value that each customer sets. */
export interface Parameter<K extends ParameterKind = ParameterKind> extends ParameterSpec<K> {
  readonly kind: 'parameter';
  readonly name: string;
}

/**
 * Declares a value that each customer sets.
 *
 * @example
 * export const namingPolicy = parameter('naming-policy', {
 *   is: 'regex',
 *   meaning: 'What the sign-in name of a privileged account looks like.',
 *   default: '^adm_',
 * });
 */
export function parameter<const K extends ParameterKind>(
  name: string,
  spec: ParameterSpec<K>,
): Parameter<K> {
  return { kind: 'parameter', name, ...spec };
}
