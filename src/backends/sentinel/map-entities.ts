import type { MappedEntity } from '../backend.ts';
import type { Path } from '../../ir/path.ts';
import { sentinelCodes } from './diagnostics.ts';
import { entityTypes } from './entity-types.ts';
import type { EntityType } from './entity-types.ts';
import type { Reporter } from './reporter.ts';
import type { EntityMapping } from './rule.ts';

const mostEntities = 10;
const mostIdentifiers = 3;

const types: ReadonlyMap<string, EntityType> = new Map(Object.entries(entityTypes));

const columnName = /^[A-Za-z_]\w{0,499}$/;

/** The entities of a rule's alerts, in Sentinel's types and identifiers. */
export function mapEntities(reporter: Reporter): readonly EntityMapping[] {
  const { kql, at, say } = reporter;
  const { entities } = kql;
  if (entities.length > mostEntities) {
    const path = placeOf(entities, mostEntities, reporter);
    say(sentinelCodes.raise.ARM5040({ count: entities.length, most: mostEntities }, at(path)));
  }
  return entities.flatMap((entity, index) => {
    const path = placeOf(entities, index, reporter);
    const type = types.get(entity.kind);
    if (type !== undefined) return [mapEntity(entity, type, path, reporter)];
    say(sentinelCodes.raise.ARM5042({ kind: entity.kind }, at(path)));
    return [];
  });
}

/** Where the author wrote an entity: the query keeps their order, kind by kind. */
function placeOf(entities: readonly MappedEntity[], index: number, { detection }: Reporter): Path {
  const kind = entities[index]?.kind;
  const before = entities.slice(0, index).filter((one) => one.kind === kind).length;
  const written = detection.branches.flatMap((branch) => branch.entities);
  const same = written.filter((one) => one.kind === kind);
  return (same[before] ?? same[0] ?? written[0])?.at ?? ['entities'];
}

function mapEntity(
  { kind, identifiers }: MappedEntity,
  type: EntityType,
  path: Path,
  reporter: Reporter,
): EntityMapping {
  const { at, say } = reporter;
  if (identifiers.length > mostIdentifiers) {
    const counts = { kind, count: identifiers.length, most: mostIdentifiers };
    say(sentinelCodes.raise.ARM5041(counts, at(path)));
  }
  const named = identifiers.flatMap(({ name, column }) => {
    const identifier = type.identifiers.includes(name) ? name : type.words[name];
    const place = [...path, name];
    if (identifier === undefined) {
      say(sentinelCodes.raise.ARM5043({ kind, identifier: name }, at(place)));
      return [];
    }
    checkColumn(column, `the entity '${kind}'`, place, reporter);
    checkText(column, place, reporter);
    return [{ identifier, columnName: column }];
  });
  checkIdentifiers(
    named.map((one) => one.identifier),
    kind,
    type,
    path,
    reporter,
  );
  return { entityType: type.type, fieldMappings: named };
}

function checkIdentifiers(
  given: readonly string[],
  kind: string,
  type: EntityType,
  path: Path,
  { at, say }: Reporter,
): void {
  const { raise } = sentinelCodes;
  const twice = given.find((one, index) => given.indexOf(one) !== index);
  if (twice !== undefined) say(raise.ARM5044({ kind, identifier: twice }, at(path)));
  if (!type.needsOne.some((one) => given.includes(one))) {
    const needed = Object.entries(type.words)
      .filter(([, identifier]) => type.needsOne.includes(identifier))
      .map(([word]) => word);
    say(raise.ARM5045({ kind, needed }, at(path)));
  } else if (!type.strong.some((set) => set.every((one) => given.includes(one)))) {
    say(raise.ARM5046({ kind }, at(path)));
  }
}

/** A column that Azure is told of must be one of the result, letter by letter. */
export function checkColumn(column: string, what: string, path: Path, reporter: Reporter): void {
  const { kql, at, say } = reporter;
  if (!columnName.test(column)) {
    say(sentinelCodes.raise.ARM5049({ column }, at(path)));
  } else if (!kql.columns.some((one) => one.name === column)) {
    say(sentinelCodes.raise.ARM5047({ column, what }, at(path)));
  }
}

function checkText(column: string, path: Path, { kql, at, say }: Reporter): void {
  const type = kql.columns.find((one) => one.name === column)?.type;
  if (type === undefined || type === 'string') return;
  say(sentinelCodes.raise.ARM5048({ column, type }, at(path)));
}
