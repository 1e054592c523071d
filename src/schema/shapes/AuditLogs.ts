import { array, text, virtual } from '../column.ts';
import { coalesce, first, member, path, unwrap } from '../draw.ts';
import type { Draw } from '../draw.ts';
import { InitiatedBy, TargetResource } from '../members/audit.ts';
import { KeyValue } from '../members/sign-in.ts';
import { defineShape } from '../shape.ts';

const targets = path('TargetResources');

/**
 * The principal acted on: the first user that has an id, else the first service principal, else the first group.
 * A role, a request or the directory beside it never is the target. All columns that speak of the target take
 * this element, so that a group's name never stands beside a user's id.
 */
const target = coalesce(
  ...['User', 'ServicePrincipal', 'Group'].map((type) =>
    first(targets, { type: [type] }, path(), path('id')),
  ),
);

/** A member of the one element of this type. */
function ofElement(type: string, take: string): Draw {
  return first(targets, { type: [type] }, path(take));
}

/** A value of AdditionalDetails, by any of its spellings. */
function detail(...keys: readonly string[]): Draw {
  return first(path('AdditionalDetails'), { key: keys }, path('value'));
}

/** What a property became; for removals, which leave nothing, what it was. */
function modified(...names: readonly string[]): Draw {
  return property(names, coalesce(unwrap(path('newValue')), unwrap(path('oldValue'))));
}

/** A modified property of whichever element carries it. */
function property(names: readonly string[], take: Draw): Draw {
  return first(targets, {}, first(path('modifiedProperties'), { displayName: names }, take));
}

/**
 * Directory audit events. Privileged Identity Management and Core Directory log the same grant in two shapes;
 * the virtual columns read both.
 */
export const shape = defineShape({
  recordId: 'Id',
  columns: {
    InitiatedBy,
    TargetResources: array(TargetResource),
    AdditionalDetails: array(KeyValue),
    AADTenantId: text('tenantId'),

    /** Object id of the user who did it, else of the service principal. */
    actor: virtual(
      text('objectId'),
      coalesce(path('InitiatedBy', 'user', 'id'), path('InitiatedBy', 'app', 'servicePrincipalId')),
    ),
    /** Sign-in name of the user who did it; empty where an application did. */
    actorUpn: virtual(text('upn'), path('InitiatedBy', 'user', 'userPrincipalName')),
    /** Name of the application that did it; empty where a user did. */
    actorApp: virtual(
      'string',
      coalesce(
        path('InitiatedBy', 'app', 'displayName'),
        path('InitiatedBy', 'app', 'servicePrincipalName'),
      ),
    ),
    /** Application id of the application that did it. */
    actorAppId: virtual(text('appId'), path('InitiatedBy', 'app', 'appId')),
    /** Address it was done from. */
    ip: virtual(
      text('ip'),
      coalesce(
        path('InitiatedBy', 'user', 'ipAddress'),
        path('InitiatedBy', 'app', 'ipAddress'),
        detail('ipaddr'),
      ),
    ),
    /** Object id of the principal acted on: a user, else a service principal, else a group. */
    target: virtual(text('objectId'), member(target, 'id')),
    /** Sign-in name of that principal; empty unless it is a user. */
    targetUpn: virtual(text('upn'), member(target, 'userPrincipalName')),
    /** Display name of that principal, where the record gives it. */
    targetName: virtual('string', member(target, 'displayName')),
    /** User, ServicePrincipal or Group. */
    targetType: virtual('string', member(target, 'type')),
    /** Display name of the role granted, removed or changed. */
    role: virtual(
      text('role'),
      coalesce(ofElement('Role', 'displayName'), modified('Role.DisplayName')),
    ),
    /** Template id of that role: the same in every tenant and language. */
    roleTemplateId: virtual(
      text('roleId'),
      coalesce(
        detail('TemplateId'),
        detail('RoleDefinitionOriginId'),
        modified('TemplateId', 'Role.TemplateId'),
      ),
    ),
    /** Object id of the group that the target was put into or taken from, else of the group acted on. */
    group: virtual(text('groupId'), coalesce(modified('Group.ObjectID'), ofElement('Group', 'id'))),
    /** Display name of that group. */
    groupName: virtual(
      'string',
      coalesce(modified('Group.DisplayName'), ofElement('Group', 'displayName')),
    ),
    /** Id of the request in Privileged Identity Management. */
    request: virtual('string', coalesce(ofElement('Request', 'id'), detail('RequestId'))),
    /** What the requestor gave as reason. */
    justification: virtual('string', detail('Justification')),
    /** When the granted access begins. */
    startTime: virtual('datetime', detail('StartTime')),
    /** When the granted access ends. */
    expirationTime: virtual('datetime', detail('ExpirationTime')),
    /** Member or Guest, before the change. */
    userTypeBefore: virtual('string', property(['UserType'], unwrap(path('oldValue')))),
    /** Member or Guest, after the change. */
    userTypeAfter: virtual('string', property(['UserType'], unwrap(path('newValue')))),
    /** Mail address of an invited guest. */
    invitedEmail: virtual('string', detail('invitedUserEmailAddress')),
    /** Browser or program it was done with. */
    userAgent: virtual('string', detail('User-Agent', 'UserAgent')),
  },
});
