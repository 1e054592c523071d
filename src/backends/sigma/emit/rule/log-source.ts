import type { LogSource } from '../../syntax.ts';
import type { FieldProfile } from '../profile/field-profile.ts';
import type { KnownLogSource } from '../profile/log-sources.ts';
import { customLogSources, definedLogSources } from '../profile/log-sources.ts';

/** The log source of a table; where the taxonomy has none, one of our own that says so. */
export function logSourceOf(table: string, profile: FieldProfile): LogSource {
  const { product, service } = knownLogSource(table);
  const custom = definedLogSources.has(table) ? '' : '; the Sigma taxonomy has no service for them';
  return { product, service, definition: `${profile.definition(table)}${custom}` };
}

/** The beginning of the names of files about a table. */
export function filePrefix(table: string): string {
  return knownLogSource(table).prefix;
}

function knownLogSource(table: string): KnownLogSource {
  const known = definedLogSources.get(table) ?? customLogSources.get(table);
  const service = table.toLowerCase().replace(/[^a-z0-9_.-]/g, '_');
  return known ?? { product: 'azure', service, prefix: 'azure' };
}
