import type { Path } from '../../ir/path.ts';
import type { Step } from '../../ir/stream.ts';
import type { Column } from '../../schema/column.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readRelated } from './read-related.ts';
import type { Scope } from './scope.ts';
import { objectEntries } from './unknown-object.ts';

const kinds = ['lookup', 'latest', 'earlier'] as const;

/** Facts, the latest record before, and counts of earlier ones: each a column of its own. */
export function readJoins(
  entries: ReadonlyMap<string, unknown>,
  scope: Scope,
  at: Path,
  context: Context,
): { readonly scope: Scope; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  const columns = new Map(scope.columns);
  for (const kind of kinds) {
    if (!entries.has(kind)) continue;
    const here = [...at, kind];
    for (const [name, value] of objectEntries(entries.get(kind), `'${kind}'`, here, context)) {
      const joined = readJoin(kind, name, value, scope, [...here, name], context);
      if (joined === undefined) continue;
      if (columns.has(name)) {
        const why = 'is a column already';
        const span = context.locate([...here, name], 'key');
        context.say(dslCodes.raise.DSL1029({ what: 'the name', name, why }, span));
      }
      steps.push(joined.step);
      columns.set(name, joined.column);
    }
  }
  return { scope: { ...scope, columns }, steps };
}

function readJoin(
  kind: (typeof kinds)[number],
  name: string,
  value: unknown,
  scope: Scope,
  at: Path,
  context: Context,
): { readonly step: Step; readonly column: Column } | undefined {
  const related = readRelated(value, `'${name}'`, scope, kind !== 'lookup', at, context);
  if (related === undefined) return undefined;
  const { stream, on, within } = related;
  if (kind === 'earlier') {
    return {
      step: { kind: 'earlier', name, stream, on, within: within ?? 0, at },
      column: 'long',
    };
  }
  return {
    step: { kind: 'join', take: kind, name, stream, on, within, at },
    column: { kind: 'object', members: Object.fromEntries(related.scope.columns) },
  };
}
