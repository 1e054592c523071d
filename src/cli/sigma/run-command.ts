import { createReadStream, statSync } from 'node:fs';
import { ruleLabel } from '../../backends/sigma/rule-label.ts';
import { compileSigma } from '../../backends/sigma/run/compile-sigma.ts';
import type { CompiledSigma } from '../../backends/sigma/run/compile-sigma.ts';
import { readEvents } from '../../backends/sigma/run/events/read-events.ts';
import type { Placeholders } from '../../backends/sigma/run/placeholders.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { findRuleFiles } from './find-rule-files.ts';
import { loadPlaceholders } from './load-placeholders.ts';
import type { LoadedDocument } from './load-rules.ts';
import { loadRules } from './load-rules.ts';
import { reporterFor } from './run-reporter.ts';

/** The flags of `sigma run`. */
export interface RunFlags {
  readonly data: string;
  readonly placeholders?: string;
  readonly timeField: string;
  readonly format: 'human' | 'json' | 'ndjson';
}

/** Runs rules over events. Matches are data, not faults: only what could not be read or run is. */
export async function runSigmaCommand(
  paths: readonly string[],
  flags: RunFlags,
): Promise<ExitCode> {
  const inputs = prepare(paths, flags);
  if ('fault' in inputs) {
    process.stderr.write(`${inputs.fault}\n`);
    return exit.usage;
  }
  const loaded = loadRules(inputs.files);
  const { placeholders } = inputs;
  const refused = new Set(
    loaded.flatMap((one) => (one.document === undefined ? (one.label ?? []) : [])),
  );
  const documents = loaded.flatMap((one) => one.document ?? []);
  const compiled = compileSigma(documents, {
    placeholders,
    timeField: flags.timeField,
    refused,
  });
  const found = [
    ...loaded.flatMap((one) => one.diagnostics),
    ...compiled.verdicts.flatMap((verdict) => verdict.diagnostics),
  ];
  printDiagnostics(found.filter((one) => one.severity === 'error'));
  const ofData = await runEvents(flags, loaded, compiled);
  return hasErrors(found) || hasErrors(ofData) ? exit.broken : exit.ok;
}

interface Inputs {
  readonly files: readonly string[];
  readonly placeholders: Placeholders;
}

function prepare(paths: readonly string[], flags: RunFlags): Inputs | { readonly fault: string } {
  const found = findRuleFiles(paths);
  if ('missing' in found) return { fault: `there is no file or folder '${found.missing}'` };
  if (found.files.length === 0) return { fault: 'there are no *.yml or *.yaml files to run' };
  if (flags.data !== '-' && statSync(flags.data, { throwIfNoEntry: false })?.isFile() !== true) {
    return { fault: `there is no file '${flags.data}'` };
  }
  const values =
    flags.placeholders === undefined
      ? { placeholders: new Map() }
      : loadPlaceholders(flags.placeholders);
  if ('fault' in values) return values;
  return { files: found.files, placeholders: values.placeholders };
}

async function runEvents(
  flags: RunFlags,
  loaded: readonly LoadedDocument[],
  compiled: CompiledSigma,
): Promise<readonly Diagnostic[]> {
  const reporter = reporterFor(flags.format, loaded, compiled.verdicts);
  const run = compiled.runner.start();
  const chunks = flags.data === '-' ? process.stdin : createReadStream(flags.data);
  const diagnostics: Diagnostic[] = [];
  for await (const batch of readEvents(flags.data, chunks)) {
    for (const { index, event } of batch.events) {
      for (const rule of run.push(event, index)) reporter.match(ruleLabel(rule), index);
    }
    diagnostics.push(...batch.diagnostics);
    reporter.flush();
  }
  const outcome = run.finish();
  for (const alert of outcome.alerts) reporter.alert(alert);
  reporter.finish();
  diagnostics.push(...outcome.diagnostics);
  printDiagnostics(diagnostics);
  return diagnostics;
}
