import type { EventHubColumns } from './event-hub-columns.ts';
import { eventHubColumns } from './event-hub-columns.ts';
import type { FieldProfile } from './field-profile.ts';

/** Records as Azure sends them to an Event Hub, and as the community's newer rules read them. */
export const eventHubProfile: FieldProfile = {
  name: 'eventhub',
  definition: (table) =>
    `Diagnostic records of Azure as they reach an Event Hub (${table} in Log Analytics); fields are the members of the record`,
  pathOf: (table, column) => {
    const map = Object.hasOwn(eventHubColumns, table) ? eventHubColumns[table] : undefined;
    return map === undefined ? undefined : rootOf(map, column);
  },
};

function rootOf(
  { root, properties, renamed }: EventHubColumns,
  column: string,
): readonly string[] | undefined {
  if (Object.hasOwn(root, column)) return [root[column] ?? column];
  if (Object.hasOwn(renamed, column)) return ['properties', renamed[column] ?? column];
  if (!properties.includes(column)) return undefined;
  return ['properties', column.charAt(0).toLowerCase() + column.slice(1)];
}
