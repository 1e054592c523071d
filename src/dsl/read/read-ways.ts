import type { Branch } from '../../ir/detection-ir.ts';
import type { Finder } from '../../ir/finder.ts';
import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readDetails, readEntities } from './read-entities.ts';
import { readFilters } from './read-filters.ts';
import { hasAll } from './read-related.ts';
import { readWhen } from './read-when.ts';
import { innerStage, streamOf, withSteps } from './stage.ts';
import type { Stage } from './stage.ts';
import { knownEntries, objectEntries } from './unknown-object.ts';

const keys = ['from', 'where', 'unless', 'when', 'entities', 'details'] as const;

/** Several ways to fire, each a branch; what one does not say, the rule around it says. */
export function readWays(
  entries: ReadonlyMap<string, unknown>,
  outer: Stage | undefined,
  context: Context,
): readonly Branch[] {
  const branches: Branch[] = [];
  const ways = objectEntries(entries.get('anyOf'), "'anyOf'", ['anyOf'], context);
  if (ways.size === 0) {
    context.say(dslCodes.raise.DSL1006({ what: "'anyOf'" }, context.locate(['anyOf'])));
  }
  for (const [name, value] of ways) {
    const branch = readWay(name, value, entries, outer, ['anyOf', name], context);
    if (branch !== undefined) branches.push(branch);
  }
  return branches;
}

function readWay(
  name: string,
  value: unknown,
  around: ReadonlyMap<string, unknown>,
  outer: Stage | undefined,
  at: Path,
  context: Context,
): Branch | undefined {
  const what = `the branch '${name}'`;
  const own = knownEntries(value, what, keys, at, context);
  const stage = innerStage(own, outer, true, at, context);
  if (stage === undefined) {
    if (!own.has('from')) hasAll(own, ['from'], what, at, context);
    return undefined;
  }
  const filtered = withSteps(stage, readFilters(own, stage.scope, at, context));
  const finder: Finder | undefined = own.has('when')
    ? readWhen(own.get('when'), stage.scope, [...at, 'when'], context)
    : { kind: 'each' };
  if (finder === undefined) return undefined;
  const inherited = (key: 'entities' | 'details'): readonly [unknown, Path] =>
    own.has(key) ? [own.get(key), [...at, key]] : [around.get(key), [key]];
  const [entities, entitiesAt] = inherited('entities');
  const [details, detailsAt] = inherited('details');
  return {
    name,
    stream: streamOf(filtered),
    finder,
    entities: readEntities(entities, stage.scope, entitiesAt, context),
    details: readDetails(details, stage.scope, detailsAt, context),
    at,
  };
}
