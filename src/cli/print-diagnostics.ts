import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Writes findings to standard error, with the line of the query that each is about. */
export function printDiagnostics(found: readonly Diagnostic[], text = ''): void {
  const lines = text.split('\n');
  for (const { severity, code, message, at, help } of found) {
    const { start, end } = at.span;
    const parts = [
      `${severity}[${code}]: ${message}`,
      `  --> ${at.span.file}:${start.line}:${start.column}`,
    ];
    const line = at.span.file === 'query' ? lines[start.line - 1] : undefined;
    if (line !== undefined && line.length <= 2000) {
      const width = end.line === start.line ? Math.max(end.column - start.column, 1) : 1;
      const blank = line.slice(0, start.column - 1).replace(/[^\t]/g, ' ');
      parts.push(`   | ${line.trimEnd()}`, `   | ${blank}${'^'.repeat(Math.min(width, 200))}`);
    }
    if (help !== undefined) parts.push(`  help: ${help}`);
    process.stderr.write(`${parts.join('\n')}\n`);
  }
}
