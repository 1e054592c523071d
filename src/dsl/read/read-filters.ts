import type { Path } from '../../ir/path.ts';
import type { FilterStep } from '../../ir/stream.ts';
import type { Context } from './context.ts';
import { readWhere } from './read-where.ts';
import type { Scope } from './scope.ts';

const roles = ['where', 'unless', 'except'] as const;

/** The clauses that keep or drop records, in the order in which they are applied. */
export function readFilters(
  entries: ReadonlyMap<string, unknown>,
  scope: Scope,
  at: Path,
  context: Context,
): readonly FilterStep[] {
  const steps: FilterStep[] = [];
  for (const role of roles) {
    if (!entries.has(role)) continue;
    const here = [...at, role];
    const holds = readWhere(entries.get(role), scope, here, context);
    if (holds === undefined) continue;
    steps.push({
      kind: 'filter',
      role,
      holds: role === 'where' ? holds : { kind: 'not', of: holds, at: here },
      at: here,
    });
  }
  return steps;
}
