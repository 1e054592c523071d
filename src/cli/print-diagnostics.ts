import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Writes findings to standard error, one sentence each, with place and help. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const found of diagnostics) process.stderr.write(`${diagnosticText(found)}\n`);
}

/** One finding as text. */
export function diagnosticText(found: Diagnostic): string {
  const { file, start } = found.at.span;
  const lines = [
    `${found.severity}[${found.code}]: ${found.message}`,
    `  --> ${file}:${start.line}:${start.column}`,
  ];
  for (const { span, text } of found.related) {
    lines.push(`  ${text}: ${span.file}:${span.start.line}:${span.start.column}`);
  }
  if (found.help !== undefined) lines.push(`  = help: ${found.help}`);
  return lines.join('\n');
}
