import type { KqlQuery } from '../../../src/backends/backend.ts';
import { lintFaults } from './lint-faults.ts';
import { readKql } from '../../../src/backends/kql/read/read-kql.ts';
import { runKql } from '../../../src/backends/kql/run/run-kql.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { cellText } from '../../../src/backends/kql/run/output.ts';
import type { Frame } from '../../../src/backends/kql/run/table/frame.ts';
import { isArray } from '../../../src/backends/kql/run/values/value.ts';
import type { DetectionIr } from '../../../src/ir/detection-ir.ts';
import type { Alert } from '../../../src/semantics/alert.ts';
import { evaluateDetection } from '../../../src/semantics/evaluate-detection.ts';
import type { World } from '../../../src/semantics/world.ts';
import { inputsOf, knownOf } from './world.ts';

/** An emitted query, read by Microsoft's parser once and run over as many worlds as wanted. */
export function prepareKql(
  detection: DetectionIr,
  query: KqlQuery,
): (world: World) => readonly string[] {
  const read = readKql(query.text, knownOf(detection));
  const tree = read.value;
  if (tree === undefined) throw failure(read.diagnostics, query);
  const faults = lintFaults(tree, query.text);
  if (faults.length > 0) throw failure(faults, query);
  return (world) => {
    const ran = runKql(tree, query.text, inputsOf(detection, world));
    if (ran.value === undefined) throw failure(ran.diagnostics, query);
    const frame = ran.value;
    return Array.from({ length: frame.length }, (_, row) =>
      lineOf(frame, row, query, detection),
    ).sort();
  };
}

function failure(diagnostics: readonly Diagnostic[], query: KqlQuery): Error {
  const why = diagnostics.map(
    (one) => `${one.code} ${one.message} (line ${String(one.at.span.start.line)})`,
  );
  return new Error(`${why.join('\n')}\n${query.text}`);
}

function lineOf(frame: Frame, row: number, query: KqlQuery, detection: DetectionIr): string {
  const at = (column: string): number => {
    const found = frame.schema.find(column);
    if (found === undefined) throw new Error(`no column '${column}'\n${query.text}`);
    return found;
  };
  const texts = (column: string): readonly string[] => {
    const index = at(column);
    const value = frame.column(index)[row] ?? null;
    const type = frame.schema.columns[index]?.type ?? 'string';
    const all = isArray(value) ? value.map(String) : [cellText(value, type)];
    return all.filter((one) => one !== '' && one !== 'null');
  };
  const text = (column: string | undefined): string =>
    column === undefined ? '' : (texts(column)[0] ?? '');
  const { alert } = query;
  return JSON.stringify({
    branch: text(alert.branch),
    first: text(alert.first),
    last: text(alert.last),
    count: alert.count === undefined ? '1' : text(alert.count),
    id: text(alert.recordId),
    group: alert.group
      .filter((one) => groupsBy(detection, text(alert.branch), one.key))
      .map((one) => text(one.column).toLowerCase())
      .filter((one) => one !== ''),
    entities: query.entities
      .map((one) => [
        one.kind,
        one.identifiers
          .map(({ name, column }) => `${name}=${text(column)}`)
          .filter((part) => !part.endsWith('=')),
      ])
      .filter(([, parts]) => parts?.length !== 0),
    details: query.details
      .map((one) => [one.name, texts(one.column)] as const)
      .filter(([, values]) => values.length > 0),
  });
}

/** Each branch has keys of its own: a column that is one branch's key may be another's entity. */
function groupsBy(detection: DetectionIr, branch: string, key: string): boolean {
  const { finder } = detection.branches.find((one) => (one.name ?? '') === branch) ?? {};
  if (finder?.kind === 'threshold' || finder?.kind === 'spike') {
    return finder.per.some((one) => one.name === key);
  }
  return finder?.kind !== 'each';
}

/** What the reference evaluator finds, in the same form. */
export function expectedFindings(
  detection: DetectionIr,
  query: KqlQuery,
  world: World,
): readonly string[] {
  return evaluateDetection(detection, world)
    .map((alert) => expectedLine(alert, query))
    .sort();
}

function expectedLine(alert: Alert, query: KqlQuery): string {
  return JSON.stringify({
    branch: alert.branch ?? '',
    first: alert.first,
    last: alert.last,
    count: query.alert.count === undefined ? '1' : String(alert.count),
    id: query.alert.recordId === undefined ? '' : (alert.events[0] ?? ''),
    group: alert.group.map((one) => one.value.toLowerCase()).filter((one) => one !== ''),
    entities: alert.entities.map((one) => [
      one.kind,
      one.identifiers.map(({ name, value }) => `${name}=${value}`),
    ]),
    details: alert.details
      .map((one) => [one.name, one.values] as const)
      .filter(([, values]) => values.length > 0),
  });
}
