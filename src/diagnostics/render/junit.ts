import type { Diagnostic } from '../diagnostic.ts';
import { sortDiagnostics } from '../sort.ts';
import { printable } from './printable.ts';

/** The findings as JUnit XML: a suite per file, a failed case per error, the rest as output. */
export function renderJunit(diagnostics: readonly Diagnostic[]): string {
  const byFile = new Map<string, Diagnostic[]>();
  for (const found of sortDiagnostics(diagnostics)) {
    const { file } = found.at.span;
    byFile.set(file, [...(byFile.get(file) ?? []), found]);
  }
  const suites = Array.from(byFile, ([file, found]) => renderSuite(file, found));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wardline">\n${suites.join('')}</testsuites>\n`;
}

function renderSuite(file: string, found: readonly Diagnostic[]): string {
  const failures = found.filter((one) => one.severity === 'error').length;
  const head = `  <testsuite name="${escape(file)}" tests="${found.length}" failures="${failures}">\n`;
  return `${head}${found.map(renderCase).join('')}  </testsuite>\n`;
}

function renderCase(found: Diagnostic): string {
  const { file, start } = found.at.span;
  const name = `${found.code} ${found.slug} at ${start.line}:${start.column}`;
  const help = found.help === undefined ? '' : `\n${found.help}`;
  const body = escape(`${file}:${start.line}:${start.column}: ${found.message}`) + escape(help);
  const inner =
    found.severity === 'error'
      ? `<failure type="${found.code}" message="${escape(found.message)}">${body}</failure>`
      : `<system-out>${body}</system-out>`;
  return `    <testcase classname="${escape(file)}" name="${escape(name)}" file="${escape(file)}">${inner}</testcase>\n`;
}

/** XML 1.0 cannot hold most control characters at all, so they are spelled out. */
function escape(text: string): string {
  return text
    .split('\n')
    .map(printable)
    .join('\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
