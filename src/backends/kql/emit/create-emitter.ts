import { InternalError } from '../../../diagnostics/internal-error.ts';
import type { Branch } from '../../../ir/detection-ir.ts';
import type { Stream } from '../../../ir/stream.ts';
import { materialize, name } from './build-expression.ts';
import { where } from './build-operator.ts';
import { declareTable } from './context.ts';
import type { EmitContext } from './context.ts';
import type { Emitter, StreamUse } from './emitter.ts';
import { emitDrawn } from './expressions/emit-drawn.ts';
import { emitTerm, emitTermAs } from './expressions/emit-term.ts';
import { materialisePending } from './expressions/pending.ts';
import { columnsOf } from './nodes.ts';
import { emitPredicate } from './predicates/emit-predicate.ts';
import { cutStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { emitSource } from './streams/emit-source.ts';
import { emitSteps } from './streams/emit-stream.ts';

/** The parts of the emitter, tied together for one detection. */
export function createEmitter(context: EmitContext): Emitter {
  let shared: Stage | undefined;
  const emitter: Emitter = {
    context,
    term: (term, place) => emitTerm(term, place, emitter),
    termAs: (term, type, place) => emitTermAs(term, type, place, emitter),
    predicate: (predicate, place) => emitPredicate(predicate, place, emitter),
    drawn: (node, place) => emitDrawn(node, place, emitter),
    stream: (stream, use) => {
      if (stream.source.kind !== 'shared') return fromSource(stream, use, emitter);
      shared ??= emitShared(emitter);
      return fromShared(shared, stream, use, emitter);
    },
  };
  return emitter;
}

/** `once` asks for the events before, so there what is new is told at the end. */
function fromSource(stream: Stream, use: StreamUse, emitter: Emitter): Stage {
  const { source } = stream;
  if (source.kind === 'shared') throw new InternalError('a shared source');
  const isLate = use.newness === 'filter' && hasOnce(stream);
  const reading: StreamUse = isLate ? { ...use, newness: 'column' } : use;
  const stage = emitSteps(emitSource(source, reading, emitter), stream, use, emitter);
  if (isLate) keepNew(stage);
  return stage;
}

function fromShared(shared: Stage, stream: Stream, use: StreamUse, emitter: Emitter): Stage {
  const stage: Stage = {
    ...shared,
    operators: [],
    columns: new Map(shared.columns),
    pending: new Map(shared.pending),
    drawn: new Map(shared.drawn),
    upcoming: [],
    taken: new Set(shared.taken),
  };
  const isFilter = use.newness === 'filter';
  if (isFilter && !hasOnce(stream)) keepNew(stage);
  emitSteps(stage, stream, use, emitter);
  if (isFilter && hasOnce(stream)) keepNew(stage);
  return stage;
}

function keepNew(stage: Stage): void {
  if (stage.row.isNew !== undefined) stage.operators.push(where(name(stage.row.isNew)));
}

function hasOnce(stream: Stream): boolean {
  return stream.steps.some((step) => step.kind === 'once');
}

/** The stream that all branches share, read once; what more than one of them reads is made once as well. */
function emitShared(emitter: Emitter): Stage {
  const { context } = emitter;
  const { shared, branches } = context.detection;
  const { branch } = context;
  context.branch = '';
  if (shared === undefined) throw new InternalError('the rule has no shared source');
  const isPlain = branches.every(isPlainBranch) && !hasOnce(shared);
  const stage = emitter.stream(shared, {
    needs: branches,
    newness: isPlain ? 'filter' : 'column',
  });
  const counts = new Map<string, number>();
  for (const one of branches) {
    for (const column of columnsOf(one)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count > 1).map(([column]) => column);
  materialisePending(stage, common, emitter);
  cutStage(stage, (table) => declareTable(emitter.context, 'Events', materialize(table)));
  context.branch = branch;
  return stage;
}

/** Does the branch look at each shared row on its own, and at none of them from elsewhere? */
function isPlainBranch(branch: Branch): boolean {
  const uses = JSON.stringify(branch).split('"kind":"shared"').length - 1;
  return branch.finder.kind === 'each' && !hasOnce(branch.stream) && uses <= 1;
}
