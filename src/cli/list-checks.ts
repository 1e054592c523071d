import { checks } from '../check/checks.ts';
import type { Listing } from './topic.ts';

/** Every check by the name that `accept` takes. */
export function listChecks(): Listing {
  return { columns: ['name', 'about'], rows: checks.map(({ name, about }) => [name, about]) };
}
