import type { Branch } from '../../ir/detection-ir.ts';
import type { QuerySource, StoredColumn } from '../../ir/stream.ts';
import { scalarTypeOf } from '../../schema/scalar-type-of.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readDetails, readEntities } from './read-entities.ts';
import { hasAll } from './read-related.ts';
import { termType, toColumnMap } from './scope.ts';
import type { Scope } from './scope.ts';
import { isObject, readText, wrongType } from './unknown-object.ts';

/** The one branch of a rule that is written in KQL: each row of the query is a finding. */
export function readQuery(
  entries: ReadonlyMap<string, unknown>,
  context: Context,
): readonly Branch[] {
  if (!hasAll(entries, ['query', 'columns'], 'a detection in KQL', [], context)) return [];
  const text = readText(entries.get('query'), "'query'", ['query'], context);
  const columns = entries.get('columns');
  if (text?.trim() === '') context.say(dslCodes.raise.DSL1031({}, context.locate(['query'])));
  if (text === undefined || !isObject(columns)) {
    if (!isObject(columns)) wrongType(columns, "'columns'", 'an object', ['columns'], context);
    return [];
  }
  const map = toColumnMap(columns);
  const stored = [...map].map(([name, column]): StoredColumn => ({
    name,
    stored: scalarTypeOf(column),
    type: termType(column),
  }));
  const source: QuerySource = { kind: 'query', text, columns: stored, at: ['query'] };
  const scope: Scope = { name: 'the query', columns: map, open: false };
  return [
    {
      name: undefined,
      stream: { source, steps: [] },
      finder: { kind: 'each' },
      entities: readEntities(entries.get('entities'), scope, ['entities'], context),
      details: readDetails(entries.get('details'), scope, ['details'], context),
      at: [],
    },
  ];
}
