import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { renderGithub } from '../diagnostics/render/github.ts';
import { renderHuman } from '../diagnostics/render/human.ts';
import { renderJson } from '../diagnostics/render/json.ts';
import { renderSarif } from '../diagnostics/render/sarif.ts';
import type { SourceLookup } from '../diagnostics/render/source-lookup.ts';
import { countBySeverity, renderSummary } from '../diagnostics/render/summary.ts';
import { exit } from './exit.ts';
import type { ExitCode } from './exit.ts';

/** The forms that a report can have. */
export const reportFormats = ['human', 'json', 'sarif', 'github'] as const;

/** One of the forms above. */
export type ReportFormat = (typeof reportFormats)[number];

/** What decides how a report looks. */
export interface ReportOptions {
  readonly detections: number;
  readonly version: string;
  readonly sources: SourceLookup;
  readonly colour: boolean;
}

/** A report for stdout, and what is said beside it on stderr. */
export interface Report {
  readonly out: string;
  readonly aside: string;
}

/** Renders findings. People read the summary under them; machines get it out of their way. */
export function renderReport(
  format: ReportFormat,
  found: readonly Diagnostic[],
  options: ReportOptions,
): Report {
  const summary = `${renderSummary(countBySeverity(found), options.detections)}\n`;
  switch (format) {
    case 'human': {
      const body = renderHuman(found, options.sources, { colour: options.colour });
      return { out: body === '' ? summary : `${body}\n${summary}`, aside: '' };
    }
    case 'json':
      return { out: renderJson(found, options.detections), aside: '' };
    case 'sarif':
      return { out: renderSarif(found, { version: options.version }), aside: summary };
    case 'github':
      return { out: renderGithub(found), aside: summary };
  }
}

const weight: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/** The exit code for a set of findings. */
export function exitCodeOf(
  found: readonly Diagnostic[],
  isBroken: boolean,
  failOn: Severity,
): ExitCode {
  if (isBroken) return exit.broken;
  const fails = found.some((one) => weight[one.severity] >= weight[failOn]);
  return fails ? exit.findings : exit.ok;
}
