import { text } from '../column.ts';
import { defineShape } from '../shape.ts';

/** Account changes in a managed domain. */
export const shape = defineShape({
  columns: {
    UserPrincipalName: text('upn'),
    ResourceId: text('scope'),
    _ResourceId: text('scope'),
  },
});
