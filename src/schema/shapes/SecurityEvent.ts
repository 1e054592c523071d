import { text } from '../column.ts';
import { defineShape } from '../shape.ts';

/**
 * The Windows security log. A member of an event that has no column, such as the service of event 4673, is only
 * in the XML of `EventData`.
 */
export const shape = defineShape({
  columns: {
    IpAddress: text('ip'),
    ClientIPAddress: text('ip'),
    RemoteIpAddress: text('ip'),
    UserPrincipalName: text('upn'),
    _ResourceId: text('scope'),
  },
});
