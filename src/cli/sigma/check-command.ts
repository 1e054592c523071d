import { compileSigma } from '../../backends/sigma/run/compile-sigma.ts';
import { checkDocument } from '../../backends/sigma/check/check-document.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { findRuleFiles } from './find-rule-files.ts';
import type { LoadedDocument } from './load-rules.ts';
import { loadRules } from './load-rules.ts';

/** The flags of `sigma check`. */
export interface CheckFlags {
  readonly format: 'human' | 'json';
}

interface CheckRow {
  readonly rule: string;
  readonly place: string;
  readonly verdict: 'ok' | 'findings' | 'refused';
  readonly findings: readonly Diagnostic[];
}

/** Checks rules. Exit 2 when one does not load, 1 when there are findings. */
export async function checkSigmaCommand(
  paths: readonly string[],
  flags: CheckFlags,
): Promise<ExitCode> {
  const found = findRuleFiles(paths);
  if ('missing' in found || found.files.length === 0) {
    const what = 'missing' in found ? `'${found.missing}'` : '*.yml or *.yaml';
    process.stderr.write(`there is no file or folder ${what}\n`);
    return exit.usage;
  }
  const rows = await Promise.resolve(checkRules(loadRules(found.files)));
  if (flags.format === 'json') process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else printHuman(rows);
  if (rows.some((row) => row.verdict === 'refused')) return exit.broken;
  return rows.some((row) => row.verdict === 'findings') ? exit.findings : exit.ok;
}

function checkRules(loaded: readonly LoadedDocument[]): readonly CheckRow[] {
  const documents = loaded.flatMap((one) => one.document ?? []);
  const refused = new Set(
    loaded.flatMap((one) => (one.document === undefined ? (one.label ?? []) : [])),
  );
  const { verdicts } = compileSigma(documents, { refused });
  // Whether a placeholder has values is a question of the run, not of the rule.
  const compiled = new Map(
    verdicts.map((one) => [one.document, one.diagnostics.filter(({ code }) => code !== 'SIG4050')]),
  );
  return loaded.map((one) => {
    const ofRun = one.document === undefined ? [] : (compiled.get(one.document) ?? []);
    const ofRule = [...one.diagnostics, ...ofRun];
    const ofCheck =
      one.yaml === undefined || one.source === undefined ? [] : checkDocument(one.source, one.yaml);
    const findings = [...ofRule, ...ofCheck];
    const verdict = hasErrors(ofRule) ? 'refused' : findings.length > 0 ? 'findings' : 'ok';
    const place = `${one.file}:${one.span.start.line}`;
    return { rule: one.label ?? one.file, place, verdict, findings };
  });
}

function printHuman(rows: readonly CheckRow[]): void {
  for (const row of rows) {
    process.stdout.write(`${row.verdict.padEnd(8)} ${row.place} ${row.rule}\n`);
    printDiagnostics(row.findings);
  }
}
