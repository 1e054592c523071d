import type { Path } from '../../ir/path.ts';
import type { Source, Step, Stream } from '../../ir/stream.ts';
import type { Context } from './context.ts';
import { readSource } from './read-source.ts';
import type { Scope } from './scope.ts';

/** A stream under construction, with the columns that its rows have so far. */
export interface Stage {
  readonly source: Source;
  readonly steps: readonly Step[];
  readonly scope: Scope;
}

/** The stream as it is now. */
export function streamOf(stage: Stage): Stream {
  return { source: stage.source, steps: stage.steps };
}

/** The stage with more steps behind it. */
export function withSteps(stage: Stage, steps: readonly Step[]): Stage {
  return { ...stage, steps: [...stage.steps, ...steps] };
}

/**
 * Where a step or a branch begins: at a source of its own, or where the rule around it is. `shared` makes the
 * rule's stream one that branches refer to instead of repeating it.
 */
export function innerStage(
  entries: ReadonlyMap<string, unknown>,
  outer: Stage | undefined,
  shared: boolean,
  at: Path,
  context: Context,
): Stage | undefined {
  if (entries.has('from')) {
    const from = readSource(entries.get('from'), [...at, 'from'], context);
    return from === undefined
      ? undefined
      : { source: from.source, steps: from.steps, scope: from.scope };
  }
  if (outer === undefined) return undefined;
  return shared ? { source: { kind: 'shared' }, steps: [], scope: outer.scope } : outer;
}
