import { array, text } from '../column.ts';
import { defineShape } from '../shape.ts';

/** Snapshots of accounts: the newest row of an `AccountObjectId` is its state. */
export const shape = defineShape({
  columns: {
    AccountObjectId: text('objectId'),
    AccountUPN: text('upn'),
    AccountTenantId: text('tenantId'),
    GroupMembership: array('string'),
    AssignedRoles: array(text('role')),
    AdditionalMailAddresses: array('string'),
    UserAccountControl: array('string'),
  },
});
