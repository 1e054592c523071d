import type { AbsentFinder, Absence } from '../../ir/finder.ts';
import type { Term } from '../../ir/expression.ts';
import type { StreamContext } from '../streams/context.ts';
import { relatedRows } from '../streams/related.ts';
import type { Row } from '../streams/row.ts';
import { firstAtOrAfter } from '../streams/row-order.ts';
import { ticksOf } from '../values/instant.ts';
import type { Finding } from './finding.ts';
import { compileGrouping } from './grouping.ts';
import { rowsFinding } from './rows-finding.ts';

type IsAbsent = (row: Row) => boolean;

/** Rows for which no other stream has anything (decisions 4.12 and 4.13). */
export function findAbsent(
  finder: AbsentFinder,
  rows: readonly Row[],
  context: StreamContext,
): readonly Finding[] {
  const compile = { before: nothingBefore, after: nothingAfter }[finder.side];
  const tests = finder.absences.map((absence) => compile(absence, context));
  const found = rows.filter((row) => tests.every((isAbsent) => isAbsent(row)));
  if (finder.side === 'after') return found.map((row) => rowsFinding([row], () => []));
  const grouping = compileGrouping(absenceKeys(finder.absences), context.compiler);
  return found.map((row) => ({
    ...rowsFinding([row], grouping.show),
    first: context.now,
    last: context.now,
    count: 0,
    events: [],
  }));
}

function nothingBefore(absence: Absence, context: StreamContext): IsAbsent {
  const related = relatedRows(absence.stream, absence.on, context);
  const from = context.now - ticksOf(absence.within);
  return (row) => !related(row).some(({ time }) => time >= from && time <= context.now);
}

function nothingAfter(absence: Absence, context: StreamContext): IsAbsent {
  const related = relatedRows(absence.stream, absence.on, context);
  const within = ticksOf(absence.within);
  return (row) => {
    const until = row.time + within;
    if (context.now < until) return false;
    const others = related(row);
    return !others
      .slice(firstAtOrAfter(others, row.time))
      .some((other) => other.time <= until && other.id !== row.id);
  };
}

/** The row's side of every `on`, each name once. */
function absenceKeys(absences: readonly Absence[]): { name: string; of: Term }[] {
  const keys = new Map<string, Term>();
  for (const { on } of absences) for (const { left } of on) keys.set(nameOf(left), left);
  return [...keys].map(([name, of]) => ({ name, of }));
}

function nameOf(term: Term): string {
  if (term.kind === 'column') return term.name;
  return term.kind === 'member' ? `${nameOf(term.of)}.${term.name}` : term.kind;
}
