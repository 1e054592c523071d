import { sentinelTacticsFor } from '../schema/attack/technique.ts';
import { techniqueNames } from '../schema/attack/techniques.ts';
import type { Listing } from './topic.ts';

/** Every technique of ATT&CK with its name and the tactics that Sentinel takes beside it. */
export function listTechniques(): Listing {
  const rows = [...techniqueNames].map(([id, name]) => [
    id,
    name,
    sentinelTacticsFor(id).join(' '),
  ]);
  return { columns: ['technique', 'name', 'tactics'], rows };
}
