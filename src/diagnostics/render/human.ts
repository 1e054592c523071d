import picocolors from 'picocolors';
import type { Colors, Formatter } from 'picocolors/types.js';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { sortDiagnostics } from '../sort.ts';
import { drawFrame, gutterOf } from './frame.ts';
import type { Brush } from './frame.ts';
import { marksByFile } from './mark.ts';
import { printable } from './printable.ts';
import type { SourceLookup } from './source-lookup.ts';

/** How the text for people looks. */
export interface HumanOptions {
  readonly colour: boolean;
}

/** The findings for a person at a terminal: each with its code, its place, the lines with carets and a way out. */
export function renderHuman(
  diagnostics: readonly Diagnostic[],
  sources: SourceLookup,
  options: HumanOptions,
): string {
  const colours = picocolors.createColors(options.colour);
  return sortDiagnostics(diagnostics)
    .map((found) => `${renderOne(found, sources, colours)}\n`)
    .join('\n');
}

function renderOne(found: Diagnostic, sources: SourceLookup, colours: Colors): string {
  const strong = paintOf(found.severity, colours);
  const brush: Brush = { colours, strong };
  const files = marksByFile(found);
  const gutter = gutterOf(files);
  const indent = ' '.repeat(gutter);
  const title = `${strong(`${found.severity}[${found.code}]`)}${colours.bold(`: ${printable(found.message)}`)}`;
  const drawn = [title];
  for (const [index, marked] of files.entries()) {
    const arrow = colours.blue(index === 0 ? '-->' : ':::');
    const frame = drawFrame(marked, sources(marked.file), gutter, brush);
    const word = frame.length === 0 && marked.at.text !== '' ? `: ${marked.at.text}` : '';
    drawn.push(`${indent}${arrow} ${place(marked.at.span)}${printable(word)}`, ...frame);
  }
  if (found.help !== undefined) {
    drawn.push(`${indent} ${colours.blue('|')}`);
    drawn.push(`${indent} ${colours.blue('=')} ${colours.bold('help')}: ${printable(found.help)}`);
  }
  return drawn.join('\n');
}

function place(span: Span): string {
  return `${printable(span.file)}:${span.start.line}:${span.start.column}`;
}

function paintOf(severity: Severity, colours: Colors): Formatter {
  const paints: Readonly<Record<Severity, Formatter>> = {
    error: colours.red,
    warning: colours.yellow,
    note: colours.cyan,
  };
  return paints[severity];
}
