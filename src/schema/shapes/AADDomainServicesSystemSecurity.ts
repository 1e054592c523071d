import { text } from '../column.ts';
import { defineShape } from '../shape.ts';

/** Security state of a managed domain: events 4612 and 4621. */
export const shape = defineShape({
  columns: { ResourceId: text('scope'), _ResourceId: text('scope') },
});
