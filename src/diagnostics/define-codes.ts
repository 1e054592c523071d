import type { Diagnostic, Label, Severity } from './diagnostic.ts';
import type { Span } from './span.ts';

/** The prefix of a room's codes: `DSL1001`, `KQL3004`. */
export type Family =
  'SCH' | 'DSL' | 'IR' | 'LOAD' | 'CHK' | 'KQL' | 'SIG' | 'ARM' | 'VER' | 'PUB' | 'CLI';

/** What is fixed about a code: its name, its weight, and how it speaks about its parameters. */
export interface CodeEntry<P> {
  readonly slug: string;
  readonly severity: Severity;
  readonly message: (params: P) => string;
  readonly help?: (params: P) => string | undefined;
}

type CodeTable = Readonly<Record<string, CodeEntry<never>>>;

type ParamsOf<E> = E extends CodeEntry<infer P> ? P : never;

/** What a raiser may add to a finding: a word at the carets, and other places that matter. */
export interface Extra {
  readonly label?: string;
  readonly related?: readonly Label[];
  readonly help?: string;
}

/** One function per code, each with the parameters that its sentence needs. */
export type Raiser<T extends CodeTable> = {
  readonly [C in keyof T]: (params: ParamsOf<T[C]>, span: Span, extra?: Extra) => Diagnostic;
};

/** A room's codes: the table (for docs and tests) and the functions that raise them. */
export interface Codes<T extends CodeTable> {
  readonly family: Family;
  readonly table: T;
  readonly raise: Raiser<T>;
}

/**
 * Declares the codes of a room. A code is a family and four digits, never reused and never renumbered.
 *
 * @example
 * export const codes = defineCodes('KQL', {
 *   KQL3001: {
 *     slug: 'unsupported-operator',
 *     severity: 'error',
 *     message: (p: { operator: string }) => `the operator '${p.operator}' is not supported`,
 *   },
 * });
 * codes.raise.KQL3001({ operator: 'scan' }, span);
 */
export function defineCodes<const T extends CodeTable>(family: Family, table: T): Codes<T> {
  const raise: Record<string, (params: never, span: Span, extra?: Extra) => Diagnostic> = {};
  for (const [code, entry] of Object.entries(table)) {
    raise[code] = (params, span, extra = {}) => build(code, entry, params, span, extra);
  }
  // The one cast of this generic dispatcher: the loop above gives each key of T its own function.
  return { family, table, raise: raise as Raiser<T> };
}

function build(
  code: string,
  entry: CodeEntry<never>,
  params: never,
  span: Span,
  extra: Extra,
): Diagnostic {
  const help = extra.help ?? entry.help?.(params);
  return {
    code,
    slug: entry.slug,
    severity: entry.severity,
    message: entry.message(params),
    at: { span, text: extra.label ?? '' },
    related: extra.related ?? [],
    ...(help === undefined ? {} : { help }),
  };
}
