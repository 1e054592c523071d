import { text } from '../column.ts';
import { defineShape } from '../shape.ts';

/** Workload identities at risk. `Id` is the service principal's: each change of the risk is a record of its own. */
export const shape = defineShape({
  columns: { Id: text('objectId'), AppId: text('appId') },
});
