import type { Predicate, Term } from '../ir/expression.ts';

/**
 * The columns that something reads: `session` for a whole column, `session.UserId` where only a member of it
 * is read.
 */
export type Needs = ReadonlySet<string>;

/** The columns that terms and predicates read. IR is plain data, so one walk serves every kind of node. */
export function needsOf(...nodes: readonly (Term | Predicate)[]): Needs {
  const found = new Set<string>();
  for (const node of nodes) collect(node, found);
  return found;
}

function collect(node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const need = needOf(node);
  if (need !== undefined) found.add(need);
  else for (const value of Object.values(node)) collect(value, found);
}

function needOf(node: object): string | undefined {
  if (isKind(node, 'column')) return node.name;
  if (isKind(node, 'member') && 'of' in node && isKind(node.of, 'column')) {
    return `${node.of.name}.${node.name}`;
  }
  return undefined;
}

function isKind(node: unknown, kind: string): node is { readonly name: string } {
  return typeof node === 'object' && node !== null && 'kind' in node && node.kind === kind;
}

/** Is a column, or any member of it, read? */
export function reads(needs: Needs, column: string): boolean {
  if (needs.has(column)) return true;
  const prefix = `${column}.`;
  for (const need of needs) if (need.startsWith(prefix)) return true;
  return false;
}

/** What is read of the row that an object column holds. */
export function membersRead(needs: Needs, column: string): Needs {
  const prefix = `${column}.`;
  const members = new Set<string>();
  for (const need of needs) if (need.startsWith(prefix)) members.add(need.slice(prefix.length));
  return members;
}

/** All of several needs. */
export function union(...all: readonly Needs[]): Needs {
  return new Set(all.flatMap((needs) => [...needs]));
}
