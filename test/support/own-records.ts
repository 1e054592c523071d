import type { JsonObject } from '../../src/values/json.ts';

/** For records of the repository's detections: admin. */
export const admin = '1c4fbc32-5c3a-4f0f-9a3c-0d3f1f0a2b11';
/** For records of the repository's detections: glass. */
export const glass = '0f7b1c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d';
/** For records of the repository's detections: other. */
export const other = '2d5fcd43-6d4b-4a1a-8b4d-1e4f2a1b3c22';
/** For records of the repository's detections: paw. */
export const paw = 'b6e0a7f4-1c0e-4a43-9f0c-6a8a3c5d7e90';
/** For records of the repository's detections: home. */
export const home = 'f0c75b76-9bfa-4ed6-a3b6-9f2bd7619b42';
/** For records of the repository's detections: globalAdministrator. */
export const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

let serial = 0;

/** A record of the second of March 2026, a Monday, so many minutes after midnight. */
export function record(minute: number, fields: JsonObject): JsonObject {
  serial += 1;
  const id = `r${String(serial).padStart(4, '0')}`;
  const time = new Date(Date.UTC(2026, 2, 2, 0, minute)).toISOString();
  return { TimeGenerated: time, Id: id, _ItemId: id, EventDataId: id, ...fields };
}

/** For records of the repository's detections: signIn. */
export const signIn = (minute: number, fields: JsonObject = {}): JsonObject =>
  record(minute, {
    UserId: admin,
    UserPrincipalName: 'adm_eva@contoso.com',
    ResultType: '0',
    ...fields,
  });

/** For records of the repository's detections: target. */
export const target = (id: string, more: JsonObject = {}): JsonObject => ({
  id,
  type: 'User',
  ...more,
});
/** For records of the repository's detections: details. */
export const details = (values: JsonObject): JsonObject[] =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

/** For records of the repository's detections: audit. */
export const audit = (minute: number, operation: string, fields: JsonObject = {}): JsonObject =>
  record(minute, {
    OperationName: operation,
    LoggedByService: 'PIM',
    Category: 'RoleManagement',
    Result: 'success',
    InitiatedBy: { user: { id: admin, userPrincipalName: 'adm_eva@contoso.com' } },
    TargetResources: [{ id: 'role', type: 'Role', displayName: 'Reader' }, target(other)],
    AdditionalDetails: details({ TemplateId: 'aaaaaaaa-0000-4000-8000-000000000001' }),
    ...fields,
  });

/** For records of the repository's detections: activation. */
export const activation = 'Add member to role completed (PIM activation)';
/** For records of the repository's detections: elevated. */
export const elevated = details({
  TemplateId: globalAdministrator,
  StartTime: '2026-03-02T09:00:00Z',
  ExpirationTime: '2026-03-02T16:00:00Z',
  Justification: 'INC-1',
});
/** For records of the repository's detections: approvals. */
export const approvals = [1, 2].map((one) =>
  audit(530 + one, 'Add member to role request approved (PIM activation)', {
    TargetResources: [{ id: 'request-1', type: 'Request' }],
  }),
);
/** For records of the repository's detections: activated. */
export const activated = (values: JsonObject[]): JsonObject =>
  audit(540, activation, {
    TargetResources: [{ id: 'request-1', type: 'Request' }, target(admin)],
    AdditionalDetails: values,
  });

const policy = (users: string[]): string =>
  JSON.stringify({ conditions: { users: { excludeUsers: users } } });
/** For records of the repository's detections: policyChange. */
export const policyChange = (before: string[], after: string[]): JsonObject =>
  audit(540, 'Update Conditional Access policy', {
    TargetResources: [
      {
        type: 'Policy',
        modifiedProperties: [
          {
            displayName: 'ConditionalAccessPolicy',
            oldValue: policy(before),
            newValue: policy(after),
          },
        ],
      },
    ],
  });

/** For records of the repository's detections: assignment. */
export const assignment = (principal: string): JsonObject =>
  record(540, {
    OperationNameValue: 'MICROSOFT.AUTHORIZATION/ROLEASSIGNMENTS/WRITE',
    ActivityStatusValue: 'Start',
    Caller: 'adm_eva@contoso.com',
    CorrelationId: 'c1',
    Properties_d: {
      requestbody: JSON.stringify({
        Properties: {
          PrincipalId: principal,
          PrincipalType: 'User',
          RoleDefinitionId:
            '/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
        },
      }),
    },
  });
/** For records of the repository's detections: identity. */
export const identity = (upn: string): JsonObject =>
  record(1, { AccountObjectId: other, AccountUPN: upn });
