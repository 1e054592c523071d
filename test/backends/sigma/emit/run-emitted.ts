import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';
import { compileSigma } from '../../../../src/backends/sigma/run/compile-sigma.ts';
import type { CompiledSigma } from '../../../../src/backends/sigma/run/compile-sigma.ts';
import type { Alert } from '../../../../src/backends/sigma/run/correlate/correlator.ts';
import type { JsonObject } from '../../../../src/values/json.ts';

/** Reads emitted text back and compiles it; a finding of weight is a fault. */
export function compileEmitted(
  texts: readonly string[],
  lists: ReadonlyMap<string, readonly string[]> = new Map(),
): CompiledSigma {
  const documents = texts.flatMap((text) => readSigma('emitted.yml', text).documents);
  const compiled = compileSigma(
    documents.flatMap((one) => one.document ?? []),
    { placeholders: lists },
  );
  const found = [...documents, ...compiled.verdicts].flatMap((one) => one.diagnostics);
  const faults = found.filter((one) => one.severity !== 'note');
  if (faults.length > 0) {
    throw new Error(`${faults.map((one) => one.message).join('\n')}\n${texts.join('---\n')}`);
  }
  return compiled;
}

/** The places of the events that the rules match. */
export function matchesOf(
  compiled: CompiledSigma,
  events: readonly JsonObject[],
): readonly number[] {
  const run = compiled.runner.start();
  return events.flatMap((event, at) => (run.push(event, at).length > 0 ? [at] : []));
}

/** The alerts of the correlations. */
export function alertsOf(compiled: CompiledSigma, events: readonly JsonObject[]): readonly Alert[] {
  const run = compiled.runner.start();
  events.forEach((event, at) => run.push(event, at));
  return run.finish().alerts;
}
