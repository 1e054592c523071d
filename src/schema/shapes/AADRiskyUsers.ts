import { text } from '../column.ts';
import { defineShape } from '../shape.ts';

/** Users at risk. `Id` is the user's: each change of the risk is a record of its own. */
export const shape = defineShape({
  columns: { Id: text('objectId'), UserPrincipalName: text('upn') },
});
