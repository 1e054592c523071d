import type { Branch, DetectionIr } from '../ir/detection-ir.ts';
import type { Absence, Finder, Key, SequenceStep } from '../ir/finder.ts';
import type { JoinPair, Source, Step, Stream, TableRead, TableSource } from '../ir/stream.ts';
import { membersRead, needsOf, reads, union } from './needs.ts';
import type { Needs } from './needs.ts';

/**
 * Drops what nothing reads: virtual columns, joins, and columns of tables. A reader of the rule sees what it
 * is about, and no target computes what it throws away.
 */
export function pruneColumns(detection: DetectionIr): DetectionIr {
  const branches = detection.branches.map(pruneBranch);
  if (detection.shared === undefined)
    return { ...detection, branches: branches.map((one) => one.branch) };
  const shared = branches.map((one) => one.shared);
  return {
    ...detection,
    shared: pruneStream(detection.shared, union(...shared)).stream,
    branches: branches.map((one) => one.branch),
  };
}

interface Pruned {
  readonly stream: Stream;
  /** What the stream reads of the one that branches share. */
  readonly shared: Needs;
}

function pruneBranch(branch: Branch): { readonly branch: Branch; readonly shared: Needs } {
  const shown = needsOf(
    ...branch.entities.flatMap((entity) => entity.identifiers.map((identifier) => identifier.of)),
    ...branch.details.map((detail) => detail.of),
  );
  const finder = pruneFinder(branch.finder, shown);
  const { stream, shared } = pruneStream(branch.stream, union(shown, finder.needs));
  return {
    branch: { ...branch, stream, finder: finder.finder },
    shared: union(shared, finder.shared),
  };
}

interface PrunedFinder {
  readonly finder: Finder;
  /** What the finder reads of its own rows. */
  readonly needs: Needs;
  /** What its other streams read of the one that branches share. */
  readonly shared: Needs;
}

const nothing: Needs = new Set();

function pruneFinder(finder: Finder, shown: Needs): PrunedFinder {
  switch (finder.kind) {
    case 'each':
      return { finder, needs: nothing, shared: nothing };
    case 'threshold':
    case 'spike': {
      const measured = finder.measure.kind === 'distinct' ? [finder.measure.of] : [];
      const needs = union(needsOf(...measured), keyNeeds(finder.per));
      return { finder, needs, shared: nothing };
    }
    case 'firstSeen': {
      const needs = union(keyNeeds(finder.attributes), keyNeeds(finder.per));
      return { finder, needs, shared: nothing };
    }
    case 'sequence': {
      const steps = finder.steps.map((step) => pruneStep(step, shown));
      const without = finder.without.map((step) => pruneStep(step, shown));
      return {
        finder: { ...finder, steps: steps.map(partOf), without: without.map(partOf) },
        needs: nothing,
        shared: union(...[...steps, ...without].map((step) => step.shared)),
      };
    }
    case 'absent': {
      const absences = finder.absences.map(pruneAbsence);
      const needs = needsOf(...finder.absences.flatMap((one) => one.on.map((pair) => pair.left)));
      return {
        finder: { ...finder, absences: absences.map(partOf) },
        needs,
        shared: union(...absences.map((absence) => absence.shared)),
      };
    }
  }
}

/** A part of a finder, and what its stream reads of the one that branches share. */
interface PrunedPart<P> {
  readonly part: P;
  readonly shared: Needs;
}

function partOf<P>(pruned: PrunedPart<P>): P {
  return pruned.part;
}

function pruneStep(step: SequenceStep, shown: Needs): PrunedPart<SequenceStep> {
  const needs = union(membersRead(shown, step.name), keyNeeds(step.per));
  const { stream, shared } = pruneStream(step.stream, needs);
  return { part: { ...step, stream }, shared };
}

function pruneAbsence(absence: Absence): PrunedPart<Absence> {
  const { stream, shared } = pruneStream(absence.stream, rightNeeds(absence.on));
  return { part: { ...absence, stream }, shared };
}

function keyNeeds(keys: readonly Key[]): Needs {
  return needsOf(...keys.map((key) => key.of));
}

function rightNeeds(on: readonly JoinPair[]): Needs {
  return needsOf(...on.map((pair) => pair.right));
}

/** From the last step to the first: a step is kept when something after it reads what it makes. */
function pruneStream(stream: Stream, wanted: Needs): Pruned {
  let needs = wanted;
  let joined: Needs = nothing;
  const kept: Step[] = [];
  for (const step of stream.steps.toReversed()) {
    const pruned = pruneOne(step, needs);
    if (pruned === undefined) continue;
    kept.unshift(pruned.step);
    needs = union(needs, pruned.needs);
    joined = union(joined, pruned.shared);
  }
  const shared = stream.source.kind === 'shared' ? union(needs, joined) : joined;
  return { stream: { source: pruneSource(stream.source, needs), steps: kept }, shared };
}

interface PrunedStep {
  readonly step: Step;
  readonly needs: Needs;
  /** What a joined stream reads of the one that branches share. */
  readonly shared: Needs;
}

function pruneOne(step: Step, needs: Needs): PrunedStep | undefined {
  switch (step.kind) {
    case 'filter':
      return { step, needs: needsOf(step.holds), shared: nothing };
    case 'define':
      return reads(needs, step.name)
        ? { step, needs: needsOf(step.value), shared: nothing }
        : undefined;
    case 'once':
      return { step, needs: needsOf(...step.per), shared: nothing };
    case 'join':
    case 'earlier': {
      if (!reads(needs, step.name)) return undefined;
      const inner = union(membersRead(needs, step.name), rightNeeds(step.on));
      const { stream, shared } = pruneStream(step.stream, inner);
      const left = needsOf(...step.on.map((pair) => pair.left));
      return { step: { ...step, stream }, needs: left, shared };
    }
  }
}

function pruneSource(source: Source, needs: Needs): Source {
  switch (source.kind) {
    case 'tables':
      return pruneTables(source, needs);
    case 'state':
      return { ...source, of: pruneTables(source.of, union(needs, needsOf(...source.per))) };
    case 'list':
    case 'shared':
    case 'none':
    case 'query':
      return source;
  }
}

function pruneTables(source: TableSource, needs: Needs): TableSource {
  return { ...source, tables: source.tables.map((table) => pruneTable(table, needs)) };
}

function pruneTable(table: TableRead, needs: Needs): TableRead {
  const columns = table.columns.filter(
    ({ name }) => name === table.time || name === table.recordId || reads(needs, name),
  );
  return { ...table, columns };
}
