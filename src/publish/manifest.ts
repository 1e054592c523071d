import { isoDuration, wholeMinutes } from '../backends/iso-duration.ts';
import type { Emission, TargetStatus } from '../backends/backend.ts';
import { bareQuery, calledFunctions } from '../backends/query-text.ts';
import type { RuleBuild } from '../compile/build-pack.ts';
import type { Schedule } from '../ir/detection-ir.ts';
import { allStreams } from '../ir/nested-streams.ts';
import type { TableRead } from '../ir/stream.ts';
import { lowerDetection } from '../lower/lower-detection.ts';
import { hashesOf } from './behaviour.ts';
import { compareText } from './compare-text.ts';
import { listNamesOf } from './lists-read.ts';

/** What a target made of a rule. */
export interface ManifestTarget {
  readonly status: TargetStatus;
  readonly files: readonly string[];
  readonly reason?: string;
}

/** A rule in the manifest. Times are ISO 8601 durations. */
export interface ManifestRule {
  readonly id: string;
  readonly slug: string;
  readonly source: string;
  readonly version: string;
  readonly title: string;
  readonly severity: string;
  readonly techniques: readonly string[];
  /** Changes with what the rule finds, and with nothing else. */
  readonly behaviour: string;
  /** Changes with what is told about it. */
  readonly presentation: string;
  readonly schedule: { readonly [key: string]: string };
  readonly tables: { readonly [table: string]: readonly string[] };
  readonly functions: readonly string[];
  readonly lists: readonly string[];
  readonly targets: { readonly [target: string]: ManifestTarget };
}

/** What a pack holds: for programs that deploy it, and for the next build. */
export interface Manifest {
  readonly schema: 1;
  readonly rules: readonly ManifestRule[];
  /** Every file of the pack but this one. */
  readonly files: readonly string[];
}

/** The name of the manifest's file. */
export const manifestName = 'manifest.json';

/** The manifest's entry for a rule. */
export function manifestRule(rule: RuleBuild): ManifestRule {
  const { ir, kql } = rule;
  return {
    id: ir.meta.id,
    slug: ir.slug,
    source: ir.file,
    version: ir.meta.version,
    title: ir.meta.title,
    severity: ir.meta.severity,
    techniques: ir.meta.techniques,
    ...hashesOf(ir),
    schedule: scheduleOf(ir.schedule, kql?.lookback),
    tables: tablesOf(rule),
    functions: kql === undefined ? [] : calledFunctions(bareQuery(kql.text)),
    lists: listNamesOf(rule),
    targets: Object.fromEntries(
      [...rule.emissions].map(([name, emission]) => [name, targetOf(emission)]),
    ),
  };
}

function targetOf({ status, artifacts, diagnostics }: Emission): ManifestTarget {
  const files = artifacts.map((artifact) => artifact.path).sort(compareText);
  if (status === 'exact') return { status, files };
  const reasons = [...new Set(diagnostics.map(({ code, message }) => `${code} ${message}`))];
  return { status, files, reason: reasons.join('; ') };
}

function scheduleOf(
  schedule: Schedule,
  reads: number | undefined,
): { readonly [key: string]: string } {
  const { kind, every, delay } = schedule;
  const lookback = schedule.lookback ?? reads;
  return {
    kind,
    ...(every === undefined ? {} : { every: isoDuration(wholeMinutes(every)) }),
    ...(lookback === undefined ? {} : { lookback: isoDuration(wholeMinutes(lookback)) }),
    delay: isoDuration(wholeMinutes(delay)),
  };
}

/** The tables that a rule reads, with the columns that it reads of each. */
function tablesOf(rule: RuleBuild): { readonly [table: string]: readonly string[] } {
  const found = new Map<string, Set<string>>();
  for (const table of allStreams(lowerDetection(rule.ir)).flatMap(({ source }) => read(source))) {
    const columns = found.get(table.name) ?? new Set();
    for (const column of [table.time, ...table.columns.map(({ name }) => name)])
      columns.add(column);
    found.set(table.name, columns);
  }
  const inOrder = [...found].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(
    inOrder.map(([name, columns]) => [name, [...columns].sort(compareText)]),
  );
}

function read(source: ReturnType<typeof allStreams>[number]['source']): readonly TableRead[] {
  if (source.kind === 'tables') return source.tables;
  return source.kind === 'state' ? source.of.tables : [];
}
