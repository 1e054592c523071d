import type { ScalarType } from '../../values/scalar-type.ts';

/** Every spelling of a Kusto type that exports use, in lower case. `System.SByte` is how .NET carries a bool. */
const spellings: ReadonlyMap<string, ScalarType> = new Map<string, ScalarType>([
  ['string', 'string'],
  ['system.string', 'string'],
  ['int', 'int'],
  ['system.int32', 'int'],
  ['long', 'long'],
  ['bigint', 'long'],
  ['system.int64', 'long'],
  ['real', 'real'],
  ['double', 'real'],
  ['system.double', 'real'],
  ['decimal', 'decimal'],
  ['system.data.sqltypes.sqldecimal', 'decimal'],
  ['bool', 'bool'],
  ['boolean', 'bool'],
  ['system.sbyte', 'bool'],
  ['system.boolean', 'bool'],
  ['datetime', 'datetime'],
  ['date', 'datetime'],
  ['system.datetime', 'datetime'],
  ['timespan', 'timespan'],
  ['time', 'timespan'],
  ['system.timespan', 'timespan'],
  ['guid', 'guid'],
  ['uuid', 'guid'],
  ['uniqueid', 'guid'],
  ['system.guid', 'guid'],
  ['dynamic', 'dynamic'],
  ['system.object', 'dynamic'],
]);

/** The Kusto type that an export's spelling of it means. */
export function scalarTypeNamed(spelling: string): ScalarType | undefined {
  return spellings.get(spelling.trim().toLowerCase());
}
