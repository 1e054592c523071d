import { text } from '../column.ts';
import { defineShape } from '../shape.ts';

/** Credential checks in a managed domain. */
export const shape = defineShape({
  columns: { IpAddress: text('ip'), ResourceId: text('scope'), _ResourceId: text('scope') },
});
