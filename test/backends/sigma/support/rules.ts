import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import type { JsonObject } from '../../../../src/values/json.ts';
import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';
import type { CompileOptions } from '../../../../src/backends/sigma/run/compile-sigma.ts';
import { compileSigma } from '../../../../src/backends/sigma/run/compile-sigma.ts';
import type { Alert } from '../../../../src/backends/sigma/run/correlate/correlator.ts';

/** A rule from its detection section, indented as it is written here. */
export function rule(detection: string): string {
  const lines = detection.trim().split('\n');
  return `title: T\nlogsource:\n    product: test\ndetection:\n${lines.map((line) => `    ${line}`).join('\n')}\n`;
}

/** A rule with one selection of one line. */
export function selection(line: string): string {
  return rule(`selection:\n    ${line}\ncondition: selection`);
}

/** Every finding of reading and compiling. */
export function findings(
  yaml: string | Uint8Array,
  options?: CompileOptions,
): readonly Diagnostic[] {
  const { documents } = readSigma('rule.yml', yaml);
  const compiled = compileSigma(
    documents.flatMap((one) => one.document ?? []),
    options,
  );
  return [
    ...documents.flatMap((one) => one.diagnostics),
    ...compiled.verdicts.flatMap((verdict) => verdict.diagnostics),
  ];
}

/** Findings as `CODE line:column`. */
export function places(yaml: string | Uint8Array, options?: CompileOptions): readonly string[] {
  return findings(yaml, options).map(({ code, at }) => {
    const { line, column } = at.span.start;
    return `${code} ${line}:${column}`;
  });
}

/** The places of the events that a rule matches; errors fail the test that asks. */
export function matches(
  yaml: string,
  events: readonly JsonObject[],
  options?: CompileOptions,
): readonly number[] {
  return results(yaml, events, options).matched.get('T') ?? [];
}

/** What a whole file of rules finds: matches by title, and alerts. */
export function results(
  yaml: string,
  events: readonly JsonObject[],
  options?: CompileOptions,
): { readonly matched: ReadonlyMap<string, readonly number[]>; readonly alerts: readonly Alert[] } {
  const { documents } = readSigma('rule.yml', yaml);
  const compiled = compileSigma(
    documents.flatMap((one) => one.document ?? []),
    options,
  );
  const errors = [
    ...documents.flatMap((one) => one.diagnostics),
    ...compiled.verdicts.flatMap((one) => one.diagnostics),
  ].filter((found) => found.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((found) => found.message).join('\n'));
  const matched = new Map<string, number[]>();
  const run = compiled.runner.start();
  events.forEach((event, at) => {
    for (const one of run.push(event, at)) {
      const known = matched.get(one.meta.title);
      if (known === undefined) matched.set(one.meta.title, [at]);
      else known.push(at);
    }
  });
  const outcome = run.finish();
  if (outcome.diagnostics.length > 0) throw new Error(outcome.diagnostics[0]?.message);
  return { matched, alerts: outcome.alerts };
}
