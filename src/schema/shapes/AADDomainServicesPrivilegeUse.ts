import { text } from '../column.ts';
import { defineShape } from '../shape.ts';

/** Privilege use in a managed domain: event 4985 alone. Event 4673 is in none of these tables. */
export const shape = defineShape({
  columns: { ResourceId: text('scope'), _ResourceId: text('scope') },
});
