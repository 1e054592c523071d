import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { Branch, DetectionIr } from '../../ir/detection-ir.ts';
import type { Locator } from '../../diagnostics/locator.ts';
import type { Stream } from '../../ir/stream.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readDetails, readEntities } from './read-entities.ts';
import { readFilters } from './read-filters.ts';
import { readFinder } from './read-finder.ts';
import { readJoins } from './read-joins.ts';
import { readMeta, readSuppressions } from './read-meta.ts';
import { readOnce } from './read-once.ts';
import { readQuery } from './read-query.ts';
import { hasAll } from './read-related.ts';
import { readSchedule, readTargets } from './read-schedule.ts';
import { readSource } from './read-source.ts';
import { readWays } from './read-ways.ts';
import { readWith } from './read-with.ts';
import { streamOf, withSteps } from './stage.ts';
import type { Stage } from './stage.ts';
import { isObject, knownEntries } from './unknown-object.ts';

const metaKeys = [
  'id',
  'version',
  'title',
  'severity',
  'meaning',
  'attack',
  'tactics',
  'falsePositives',
  'references',
  'respond',
  'guide',
  'schedule',
  'accept',
  'sigma',
  'sentinel',
] as const;

const clauseKeys = [
  'from',
  'with',
  'lookup',
  'latest',
  'earlier',
  'where',
  'unless',
  'except',
  'once',
  'when',
  'firstSeen',
  'without',
  'notFollowedBy',
  'sequence',
  'inOrder',
  'absent',
  'within',
  'per',
  'anyOf',
  'entities',
  'details',
] as const;

/** What a rule in KQL has instead of clauses. */
const kqlKeys = ['kind', 'query', 'columns', 'entities', 'details'] as const;

/** Where a detection comes from, and how its clauses are found there. */
export interface DetectionFile {
  readonly file: string;
  readonly slug: string;
  readonly locate: Locator;
}

/**
 * An author's object as checked IR. It trusts nothing: types may have been worked around by `any` or a spread,
 * so every clause is looked at again.
 */
export function readDetection(
  value: { readonly spec: unknown },
  from: DetectionFile,
): Outcome<DetectionIr> {
  const diagnostics: Diagnostic[] = [];
  const context: Context = {
    locate: from.locate,
    say: (found) => {
      diagnostics.push(found);
    },
  };
  const detection = readSpec(value.spec, from, context);
  return { value: hasErrors(diagnostics) ? undefined : detection, diagnostics };
}

function readSpec(spec: unknown, from: DetectionFile, context: Context): DetectionIr | undefined {
  const isKql = isObject(spec) && spec['kind'] === 'kql';
  const known = [...metaKeys, ...(isKql ? kqlKeys : clauseKeys)];
  const entries = knownEntries(spec, 'a detection', known, [], context);
  const needed = ['id', 'title', 'severity', 'meaning', 'attack'];
  const isWhole = hasAll(entries, needed, 'a detection', [], context);
  const meta = isWhole ? readMeta(entries, context) : undefined;
  const schedule = readSchedule(entries.get('schedule'), context);
  const targets = readTargets(entries, context);
  const suppressions = readSuppressions(entries.get('accept'), context);
  const outer = isKql ? undefined : readStage(entries, context);
  const branches = isKql ? readQuery(entries, context) : readBranches(entries, outer, context);
  if (meta === undefined || schedule === undefined || branches.length === 0) return undefined;
  const shared: Stream | undefined =
    entries.has('anyOf') && outer !== undefined ? streamOf(outer) : undefined;
  const { file, slug } = from;
  return {
    kind: 'detection',
    slug,
    file,
    meta,
    shared,
    branches,
    schedule,
    targets,
    suppressions,
  };
}

/** The rule's own source and what happens to its records; none where only its branches or steps have one. */
function readStage(entries: ReadonlyMap<string, unknown>, context: Context): Stage | undefined {
  if (!entries.has('from')) {
    if (!entries.has('anyOf') && !entries.has('sequence')) {
      hasAll(entries, ['from'], 'a detection', [], context);
    }
    return undefined;
  }
  const source = readSource(entries.get('from'), ['from'], context);
  if (source === undefined) return undefined;
  const drawn = readWith(entries.get('with'), source.scope, ['with'], context);
  const joined = readJoins(entries, drawn.scope, [], context);
  const stage: Stage = {
    source: source.source,
    steps: [...source.steps, ...drawn.steps, ...joined.steps],
    scope: joined.scope,
  };
  const filters = readFilters(entries, stage.scope, [], context);
  const once = readOnce(entries.get('once'), stage.scope, ['once'], context);
  const asksNothing = filters.length === 0 && !entries.has('where');
  if (asksNothing && stage.source.kind === 'tables' && !hasFinder(entries)) {
    context.say(dslCodes.raise.DSL1028({}, context.locate(['from'], 'key')));
  }
  return withSteps(stage, [...filters, ...once]);
}

function hasFinder(entries: ReadonlyMap<string, unknown>): boolean {
  return ['when', 'firstSeen', 'without', 'notFollowedBy', 'sequence', 'anyOf'].some((key) =>
    entries.has(key),
  );
}

function readBranches(
  entries: ReadonlyMap<string, unknown>,
  outer: Stage | undefined,
  context: Context,
): readonly Branch[] {
  if (entries.has('anyOf') && !entries.has('when') && !entries.has('sequence')) {
    return readWays(entries, outer, context);
  }
  const found = readFinder(entries, outer, context);
  if (found === undefined) return [];
  const readsBySteps = outer === undefined || found.finder.kind === 'sequence';
  const stream: Stream = readsBySteps ? { source: { kind: 'none' }, steps: [] } : streamOf(outer);
  return [
    {
      name: undefined,
      stream,
      finder: found.finder,
      entities: readEntities(entries.get('entities'), found.scope, ['entities'], context),
      details: readDetails(entries.get('details'), found.scope, ['details'], context),
      at: [],
    },
  ];
}
