import type { Branch, DetectionIr } from '../../ir/detection-ir.ts';
import type { Predicate, Term } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';

/** A condition of an activity log alert. */
export interface ActivityLeaf {
  readonly field: string;
  /** One value is compared, several are alternatives. */
  readonly values: readonly string[];
}

/** What an activity log alert looks for, or why it cannot look for it, and where that is said. */
export type ActivityCondition =
  | { readonly kind: 'found'; readonly leaves: readonly ActivityLeaf[] }
  | { readonly kind: 'not'; readonly why: string; readonly at: Path };

/** Columns of AzureActivity, and the fields of the Activity Log that they are made of. */
const fields: ReadonlyMap<string, string> = new Map([
  ['OperationNameValue', 'operationName'],
  ['CategoryValue', 'category'],
  ['Caller', 'caller'],
  ['Level', 'level'],
  ['ResourceGroup', 'resourceGroup'],
  ['ResourceProviderValue', 'resourceProvider'],
  ['ActivityStatusValue', 'status'],
  ['ActivitySubstatusValue', 'subStatus'],
  ['_ResourceId', 'resourceId'],
]);

/** The table's words for a status, and the log's own. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['start', 'Started'],
  ['started', 'Started'],
  ['accept', 'Accepted'],
  ['accepted', 'Accepted'],
  ['success', 'Succeeded'],
  ['succeeded', 'Succeeded'],
  ['failure', 'Failed'],
  ['failed', 'Failed'],
]);

const categories: ReadonlyMap<string, string> = new Map(
  [
    'Administrative',
    'ServiceHealth',
    'ResourceHealth',
    'Autoscale',
    'Security',
    'Recommendation',
    'Policy',
  ].map((name) => [name.toLowerCase(), name]),
);

/** Does a rule read the Activity Log, and nothing else? */
export function readsActivityLog({ shared, branches }: DetectionIr): boolean {
  const [branch] = branches;
  if (branch === undefined || branches.length > 1 || shared !== undefined) return false;
  const { source } = branch.stream;
  return source.kind === 'tables' && source.tables.every(({ name }) => name === 'AzureActivity');
}

/** The condition of a rule over the Activity Log. It knows "and", equality and lists, one operation, one category. */
export function activityCondition(branch: Branch): ActivityCondition {
  const { finder, stream } = branch;
  if (finder.kind !== 'each') return not('it counts or compares records', finder.at);
  const leaves: ActivityLeaf[] = [];
  for (const step of stream.steps) {
    if (step.kind !== 'filter') return not('it looks at more than the record', step.at);
    if (step.role !== 'where') return not('it knows no exceptions', step.at);
    const found = leavesOf(step.holds);
    if (found.kind === 'not') return found;
    leaves.push(...found.leaves);
  }
  return whole(leaves, stream.steps[0]?.at ?? []);
}

function not(why: string, at: Path): ActivityCondition {
  return { kind: 'not', why, at };
}

function whole(leaves: readonly ActivityLeaf[], at: Path): ActivityCondition {
  const of = (field: string): readonly ActivityLeaf[] =>
    leaves.filter((leaf) => leaf.field === field);
  const [category, ...more] = of('category');
  if (category === undefined || more.length > 0 || category.values.length !== 1) {
    return not("it needs one category: 'CategoryValue'", at);
  }
  if (of('operationName').length !== 1) return not("it needs one 'OperationNameValue'", at);
  const fieldNames = leaves.map(({ field }) => field);
  if (new Set(fieldNames).size < fieldNames.length) return not('a field is asked for twice', at);
  return { kind: 'found', leaves };
}

function leavesOf(holds: Predicate): ActivityCondition {
  switch (holds.kind) {
    case 'all': {
      const found = holds.of.map(leavesOf);
      const failed = found.find((one) => one.kind === 'not');
      if (failed !== undefined) return failed;
      const leaves = found.flatMap((one) => (one.kind === 'found' ? one.leaves : []));
      return { kind: 'found', leaves };
    }
    case 'compare':
      if (holds.op !== 'equals' || holds.cased) break;
      return leafOf(holds.left, [holds.right], holds.at);
    case 'in':
      if (holds.list.kind !== 'literals' || holds.cased) break;
      return leafOf(holds.value, holds.list.values, holds.at);
    case 'any':
    case 'not':
    case 'text':
    case 'matches':
    case 'exists':
    case 'network':
    case 'hours':
    case 'quantified':
      break;
  }
  return not("it knows 'and', equality and lists of values alone", holds.at);
}

function leafOf(left: Term, right: readonly Term[], at: Path): ActivityCondition {
  const field = left.kind === 'column' ? fields.get(left.name) : undefined;
  if (field === undefined) return not('the Activity Log has no such field', at);
  const values: string[] = [];
  for (const one of right) {
    const text = one.kind === 'literal' && typeof one.value === 'string' ? one.value : undefined;
    const value = text === undefined ? undefined : valueOf(field, text);
    if (value === undefined) return not('the Activity Log has no such value', at);
    if (!values.includes(value)) values.push(value);
  }
  return { kind: 'found', leaves: [{ field, values }] };
}

function valueOf(field: string, text: string): string | undefined {
  if (field === 'status') return statuses.get(text.toLowerCase());
  if (field === 'category') return categories.get(text.toLowerCase());
  return text === '' ? undefined : text;
}
