import { text, virtual } from '../column.ts';
import { afterLast, coalesce, path, unwrap } from '../draw.ts';
import type { Draw } from '../draw.ts';
import { ActivityProperties, Authorization, Claims, claimNames } from '../members/activity.ts';
import { defineShape } from '../shape.ts';

/**
 * A property of the thing that a request makes. The body is JSON text whose `Properties` are an object or JSON
 * text again, all names in one of two spellings. A removal sends no body: there the answer says what it was.
 */
function requested(pascal: string, camel: string): Draw {
  return coalesce(
    ...['requestbody', 'responseBody'].flatMap((body) => {
      const document = path('Properties_d', body);
      return [
        unwrap(unwrap(document, 'Properties'), pascal),
        unwrap(unwrap(document, 'properties'), camel),
      ];
    }),
  );
}

const roleDefinitionId = requested('RoleDefinitionId', 'roleDefinitionId');

/**
 * Operations on Azure resources. Who gets which role is in the request; `Authorization_d.evidence` tells by
 * which assignment the caller was allowed to ask, and is of no use for that.
 */
export const shape = defineShape({
  recordId: 'EventDataId',
  columns: {
    Authorization_d: Authorization,
    Claims_d: Claims,
    Properties_d: ActivityProperties,
    CallerIpAddress: text('ip'),
    ResourceId: text('scope'),
    _ResourceId: text('scope'),

    /** Object id of the caller, a user or a service principal. */
    callerObjectId: virtual(text('objectId'), path('Claims_d', claimNames.objectId)),
    /** Sign-in name of the caller; empty for a service principal. */
    callerUpn: virtual(
      text('upn'),
      coalesce(path('Claims_d', claimNames.upn), path('Claims_d', claimNames.name)),
    ),
    /** Application that the caller used. */
    callerAppId: virtual(text('appId'), path('Claims_d', 'appid')),
    /** Object id of the principal that a role assignment is for. */
    principalId: virtual(text('objectId'), requested('PrincipalId', 'principalId')),
    /** User, Group, ServicePrincipal or ForeignGroup. */
    principalType: virtual('string', requested('PrincipalType', 'principalType')),
    /** Resource id of the role definition. */
    roleDefinitionId: virtual('string', roleDefinitionId),
    /** The same in every tenant for a built-in role: the last part of the role definition's resource id. */
    roleId: virtual(text('roleId'), afterLast(roleDefinitionId, '/')),
    /** Where the assignment holds. */
    assignmentScope: virtual(text('scope'), requested('Scope', 'scope')),
  },
});
