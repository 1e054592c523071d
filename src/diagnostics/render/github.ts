import type { Diagnostic, Severity } from '../diagnostic.ts';
import { sortDiagnostics } from '../sort.ts';
import { printable } from './printable.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** The findings as workflow commands: annotations on the lines of a pull request. */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  return sortDiagnostics(diagnostics).map(renderOne).join('');
}

function renderOne(found: Diagnostic): string {
  const { span } = found.at;
  const properties = [
    `file=${escapeProperty(span.file)}`,
    `line=${span.start.line}`,
    `col=${span.start.column}`,
    `endLine=${span.end.line}`,
    `endColumn=${span.end.column}`,
    `title=${escapeProperty(`${found.code} ${found.slug}`)}`,
  ].join(',');
  const help = found.help === undefined ? '' : `\nhelp: ${printable(found.help)}`;
  const message = escapeData(`${printable(found.message)}${help}`);
  return `::${commands[found.severity]} ${properties}::${message}\n`;
}

/** The runner reads `%25`, `%0D` and `%0A` back; everything else stands for itself. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Properties are split at `,` and the command at `:`: both are escaped as well. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
