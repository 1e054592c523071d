import type { Detail, Entity, Identifier } from '../../ir/detection-ir.ts';
import type { Path } from '../../ir/path.ts';
import { entityKinds } from '../../schema/entity-kinds.ts';
import type { EntityKind } from '../../schema/entity-kinds.ts';
import type { Context } from './context.ts';
import { resolveValue } from './scope.ts';
import type { Scope } from './scope.ts';
import { isObject, knownEntries, objectEntries, oneOrMore } from './unknown-object.ts';

const kinds = new Map<string, EntityKind>(Object.entries(entityKinds));

/** Who and what a finding is about. */
export function readEntities(
  value: unknown,
  scope: Scope,
  at: Path,
  context: Context,
): readonly Entity[] {
  if (value === undefined) return [];
  const entities: Entity[] = [];
  for (const [name, given] of knownEntries(value, "'entities'", [...kinds.keys()], at, context)) {
    const kind = kinds.get(name);
    if (kind === undefined) continue;
    for (const one of oneOrMore(given, [...at, name])) {
      const identifiers = readIdentifiers(one.value, name, kind, scope, one.at, context);
      if (identifiers.length > 0) entities.push({ kind: name, identifiers, at: one.at });
    }
  }
  return entities;
}

function readIdentifiers(
  value: unknown,
  name: string,
  kind: EntityKind,
  scope: Scope,
  at: Path,
  context: Context,
): readonly Identifier[] {
  const given: readonly (readonly [string, unknown, Path])[] = isObject(value)
    ? [...knownEntries(value, `the entity '${name}'`, kind.identifiers, at, context)].map(
        ([identifier, ref]) => [identifier, ref, [...at, identifier]] as const,
      )
    : [[kind.short, value, at] as const];
  const identifiers: Identifier[] = [];
  for (const [identifier, ref, here] of given) {
    const found = resolveValue(ref, scope, here, context);
    if (found !== undefined) identifiers.push({ name: identifier, of: found.term });
  }
  return identifiers;
}

/** Named values for the analyst. */
export function readDetails(
  value: unknown,
  scope: Scope,
  at: Path,
  context: Context,
): readonly Detail[] {
  if (value === undefined) return [];
  const details: Detail[] = [];
  for (const [name, given] of objectEntries(value, "'details'", at, context)) {
    const here = [...at, name];
    const all = isObject(given);
    const entries = all
      ? knownEntries(given, `the detail '${name}'`, ['all'], here, context)
      : new Map([['all', given]]);
    const found = resolveValue(entries.get('all'), scope, here, context);
    if (found !== undefined) details.push({ name, of: found.term, all, at: here });
  }
  return details;
}
