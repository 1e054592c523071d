import type { KqlQuery } from '../../src/backends/backend.ts';
import { queryKql } from '../../src/backends/kql/query-kql.ts';
import { cellText } from '../../src/backends/kql/run/output.ts';
import type { Frame } from '../../src/backends/kql/run/table/frame.ts';
import { isArray } from '../../src/backends/kql/run/values/value.ts';
import type { DetectionIr } from '../../src/ir/detection-ir.ts';
import type { Alert } from '../../src/semantics/alert.ts';
import { evaluateDetection } from '../../src/semantics/evaluate-detection.ts';
import type { World } from '../../src/semantics/world.ts';
import { inputsOf, knownOf } from './kql-world.ts';

/** Runs an emitted query over a world: its findings as lines of text, sorted. */
export function kqlFindings(
  detection: DetectionIr,
  query: KqlQuery,
  world: World,
): readonly string[] {
  const ran = queryKql(query.text, knownOf(detection), inputsOf(detection, world));
  if (ran.value === undefined) {
    const why = ran.diagnostics.map((one) => `${one.code} ${one.message} (line ${String(one.at.span.start.line)})`);
    throw new Error(`${why.join('\n')}\n${query.text}`);
  }
  const frame = ran.value;
  return Array.from({ length: frame.length }, (_, row) => lineOf(frame, row, query)).sort();
}

function lineOf(frame: Frame, row: number, query: KqlQuery): string {
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
    group: alert.group.map((one) => text(one.column)).filter((one) => one !== ''),
    entities: query.entities
      .map((one) => [
        one.kind,
        one.identifiers
          .map(({ name, column }) => `${name}=${text(column)}`)
          .filter((part) => !part.endsWith('=')),
      ])
      .filter(([, parts]) => parts?.length !== 0),
    details: query.details.map((one) => [one.name, texts(one.column)]),
  });
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
    group: alert.group.map((one) => one.value).filter((one) => one !== ''),
    entities: alert.entities.map((one) => [
      one.kind,
      one.identifiers.map(({ name, value }) => `${name}=${value}`),
    ]),
    details: alert.details.map((one) => [one.name, one.values]),
  });
}
