import { describe, expect, test } from 'vitest';
import { emitKql } from '../../src/backends/kql/emit/emit-kql.ts';
import { lowerDetection } from '../../src/lower/lower-detection.ts';
import type { World } from '../../src/semantics/world.ts';
import type { JsonObject } from '../../src/values/json.ts';
import { ownDetections } from '../support/detections.ts';
import { expectedFindings, prepareKql } from '../support/kql/findings.ts';

const admin = '1c4fbc32-5c3a-4f0f-9a3c-0d3f1f0a2b11';
const glass = '0f7b1c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d';
const other = '2d5fcd43-6d4b-4a1a-8b4d-1e4f2a1b3c22';
const paw = 'b6e0a7f4-1c0e-4a43-9f0c-6a8a3c5d7e90';
const home = 'f0c75b76-9bfa-4ed6-a3b6-9f2bd7619b42';
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

let serial = 0;

/** A record of the second of March 2026, a Monday, so many minutes after midnight. */
function record(minute: number, fields: JsonObject): JsonObject {
  serial += 1;
  const id = `r${String(serial).padStart(4, '0')}`;
  const time = new Date(Date.UTC(2026, 2, 2, 0, minute)).toISOString();
  return { TimeGenerated: time, Id: id, _ItemId: id, EventDataId: id, ...fields };
}

const signIn = (minute: number, fields: JsonObject = {}): JsonObject =>
  record(minute, {
    UserId: admin,
    UserPrincipalName: 'adm_eva@contoso.com',
    ResultType: '0',
    ...fields,
  });

const target = (id: string, more: JsonObject = {}): JsonObject => ({ id, type: 'User', ...more });
const details = (values: JsonObject): JsonObject[] =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

const audit = (minute: number, operation: string, fields: JsonObject = {}): JsonObject =>
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

const activation = 'Add member to role completed (PIM activation)';
const elevated = details({
  TemplateId: globalAdministrator,
  StartTime: '2026-03-02T09:00:00Z',
  ExpirationTime: '2026-03-02T16:00:00Z',
  Justification: 'INC-1',
});
const approvals = [1, 2].map((one) =>
  audit(530 + one, 'Add member to role request approved (PIM activation)', {
    TargetResources: [{ id: 'request-1', type: 'Request' }],
  }),
);
const activated = (values: JsonObject[]): JsonObject =>
  audit(540, activation, {
    TargetResources: [{ id: 'request-1', type: 'Request' }, target(admin)],
    AdditionalDetails: values,
  });

const policy = (users: string[]): string =>
  JSON.stringify({ conditions: { users: { excludeUsers: users } } });
const policyChange = (before: string[], after: string[]): JsonObject =>
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

const assignment = (principal: string): JsonObject =>
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
const identity = (upn: string): JsonObject =>
  record(1, { AccountObjectId: other, AccountUPN: upn });

type Tables = Readonly<Record<string, readonly JsonObject[]>>;

/** For each detection, records that it has to find so many times, and others that it must not. */
const worlds: Readonly<
  Record<string, { fires: readonly (readonly [Tables, number])[]; silent: readonly Tables[] }>
> = {
  'emergency-access-sign-in': {
    fires: [
      [{ SigninLogs: [signIn(1, { UserId: glass.toUpperCase(), ResultType: '50126' })] }, 1],
      [{ AADNonInteractiveUserSignInLogs: [signIn(1, { UserId: glass })] }, 1],
    ],
    silent: [{ SigninLogs: [signIn(1)] }],
  },
  'privileged-sign-in-bad-password-threshold': {
    fires: [
      [
        { SigninLogs: Array.from({ length: 10 }, (_, at) => signIn(at, { ResultType: '50126' })) },
        1,
      ],
    ],
    silent: [
      { SigninLogs: Array.from({ length: 9 }, (_, at) => signIn(at, { ResultType: '50126' })) },
    ],
  },
  'privileged-auth-method-change': {
    fires: [
      [
        {
          AuditLogs: [
            audit(1, 'user registered security info', {
              LoggedByService: 'Authentication Methods',
              Category: 'UserManagement',
              TargetResources: [{ id: 'x', type: 'Other' }, target(admin)],
            }),
          ],
        },
        1,
      ],
    ],
    silent: [
      {
        AuditLogs: [
          audit(1, 'User registered security info', {
            LoggedByService: 'Authentication Methods',
            Category: 'UserManagement',
            TargetResources: [target(other)],
          }),
        ],
      },
    ],
  },
  'admin-auth-to-other-tenant': {
    fires: [
      [
        {
          SigninLogs: [
            signIn(1, { AADTenantId: home, HomeTenantId: home, ResourceTenantId: other }),
          ],
        },
        1,
      ],
    ],
    silent: [
      {
        SigninLogs: [signIn(1, { AADTenantId: home, HomeTenantId: home, ResourceTenantId: home })],
      },
      {
        SigninLogs: [signIn(1, { AADTenantId: home, HomeTenantId: other, ResourceTenantId: home })],
      },
      { SigninLogs: [signIn(1, { AADTenantId: home, HomeTenantId: home })] },
    ],
  },
  'pim-alert-setting-disabled': {
    fires: [[{ AuditLogs: [audit(1, 'Disable PIM Alert', { Result: 'failure' })] }, 1]],
    silent: [{ AuditLogs: [audit(1, 'Resolve PIM alert')] }],
  },
  'pim-elevation-not-on-paw': {
    fires: [
      [{ AuditLogs: [audit(540, activation)] }, 1],
      [
        {
          AuditLogs: [audit(540, activation)],
          SigninLogs: [
            signIn(500, { DeviceDetail: { deviceId: paw, isCompliant: true, isManaged: true } }),
            signIn(539, { DeviceDetail: { deviceId: other } }),
          ],
        },
        1,
      ],
    ],
    silent: [
      {
        AuditLogs: [audit(540, activation)],
        AADNonInteractiveUserSignInLogs: [
          signIn(539, {
            DeviceDetail: JSON.stringify({ deviceId: paw, isCompliant: true, isManaged: true }),
          }),
        ],
      },
    ],
  },
  'pim-permission-change-threshold': {
    fires: [
      [
        {
          AuditLogs: [
            audit(1, 'Add eligible member to role', {
              AdditionalDetails: details({ TemplateId: globalAdministrator }),
            }),
          ],
        },
        1,
      ],
      [
        {
          AuditLogs: ['1', '2', '3', '4'].map((one, at) =>
            audit(at, 'Add eligible member (permanent)', {
              AdditionalDetails: details({
                TemplateId: `aaaaaaaa-0000-4000-8000-00000000000${one}`,
              }),
            }),
          ),
        },
        1,
      ],
    ],
    silent: [
      {
        AuditLogs: [0, 1, 2, 3].map((at) => audit(at, 'Add eligible member (permanent)')),
      },
    ],
  },
  'unused-privileged-accounts': {
    fires: [
      [{ LastSignIn_CL: [record(1, { UserId: admin, LastSignIn: '2026-01-01T00:00:00Z' })] }, 1],
    ],
    silent: [{ LastSignIn_CL: [record(1, { UserId: admin, LastSignIn: '2026-02-20T00:00:00Z' })] }],
  },
  'privileged-sign-in-outside-normal-times': {
    fires: [
      [{ SigninLogs: [signIn(5 * 60 + 59)] }, 1],
      [{ SigninLogs: [signIn(18 * 60)] }, 1],
    ],
    silent: [{ SigninLogs: [signIn(6 * 60)] }, { SigninLogs: [signIn(17 * 60 + 59)] }],
  },
  'privileged-new-device-or-location': {
    fires: [
      [
        {
          SigninLogs: [
            signIn(-4 * 1440, { LocationDetails: { countryOrRegion: 'NO' } }),
            signIn(540, { LocationDetails: { countryOrRegion: 'SE' } }),
          ],
        },
        1,
      ],
    ],
    silent: [
      {
        SigninLogs: [
          signIn(-2 * 1440, { LocationDetails: { countryOrRegion: 'NO' } }),
          signIn(540, { LocationDetails: { countryOrRegion: 'SE' } }),
        ],
      },
      {
        SigninLogs: [
          signIn(-4 * 1440, { LocationDetails: { countryOrRegion: 'NO' } }),
          signIn(540, { LocationDetails: { countryOrRegion: 'no' } }),
        ],
      },
    ],
  },
  'conditional-access-exempt-accounts': {
    fires: [
      [{ SigninLogs: [signIn(1, { ConditionalAccessStatus: 'notApplied', AppId: other })] }, 1],
      [{ AuditLogs: [policyChange([glass], [glass, other])] }, 1],
    ],
    silent: [
      { SigninLogs: [signIn(1, { ConditionalAccessStatus: 'success' })] },
      { AuditLogs: [policyChange([glass, other], [glass])] },
    ],
  },
  'baseline-entra-role-activation-settings': {
    fires: [
      [
        {
          AuditLogs: [
            audit(540, 'Update role setting in PIM', {
              AdditionalDetails: details({ TemplateId: globalAdministrator }),
            }),
          ],
        },
        1,
      ],
      [{ AuditLogs: [...approvals.slice(1), activated(elevated)] }, 1],
    ],
    silent: [{ AuditLogs: [...approvals, activated(elevated)] }],
  },
  'privileged-naming-policy-azure-subscription': {
    fires: [
      [{ AzureActivity: [assignment(other)], IdentityInfo: [identity('bo@contoso.com')] }, 1],
    ],
    silent: [
      { AzureActivity: [assignment(other)], IdentityInfo: [identity('ADM_bo@contoso.com')] },
      { AzureActivity: [assignment(other)] },
    ],
  },
  'privileged-not-registered-for-mfa': {
    fires: [
      [
        {
          UserRegistrationDetails_CL: [
            record(1, { id: other, isMfaRegistered: false, isAdmin: true }),
          ],
        },
        1,
      ],
    ],
    silent: [
      {
        UserRegistrationDetails_CL: [
          record(1, { id: other, isMfaRegistered: false, isAdmin: true }),
          record(2, { id: other, isMfaRegistered: true, isAdmin: true }),
        ],
      },
    ],
  },
  'privileged-account-creation': {
    fires: [
      [
        {
          AuditLogs: [
            audit(1, 'Add user', {
              LoggedByService: 'Core Directory',
              TargetResources: [target(other)],
            }),
            audit(600, 'Add member to role'),
          ],
        },
        1,
      ],
    ],
    silent: [
      {
        AuditLogs: [
          audit(600, 'Add user', {
            LoggedByService: 'Core Directory',
            TargetResources: [target(other)],
          }),
          audit(1, 'Add member to role'),
        ],
      },
    ],
  },
};

function worldOf(tables: Tables): World {
  const list = (item: string): readonly JsonObject[] => [{ item }];
  return {
    now: '2026-03-02T23:00:00Z',
    tables: new Map(Object.entries(tables)),
    lists: new Map([
      ['privileged-accounts', list(admin)],
      ['emergency-accounts', list(glass)],
      ['privileged-workstations', list(paw)],
      ['partner-tenants', []],
      ['conditional-access-unprotected-apps', []],
      ['conditional-access-exclusion-groups', []],
      ['naming-policy-exceptions', []],
    ]),
  };
}

const { inputs } = await ownDetections();

test('every detection has records of its own here', () => {
  expect(Object.keys(worlds).sort()).toEqual(inputs.map(({ ir }) => ir.slug).sort());
});

describe.each(inputs.map((input) => ({ slug: input.ir.slug, input })))(
  '$slug',
  ({ slug, input }) => {
    const { fires = [], silent = [] } = worlds[slug] ?? {};
    const detection = lowerDetection(input.ir);
    const { value: query } = emitKql(detection, 'sentinel', input.locate);
    if (query === undefined) throw new Error(`'${slug}' gave no query`);
    const run = prepareKql(detection, query);

    test.each(fires)('fires, and the query finds the same (%#)', (tables, alerts) => {
      const meant = expectedFindings(detection, query, worldOf(tables));
      expect(meant).toHaveLength(alerts);
      expect(run(worldOf(tables))).toEqual(meant);
    });

    test.each(silent.map((tables) => [tables] as const))('stays silent (%#)', (tables) => {
      expect(expectedFindings(detection, query, worldOf(tables))).toEqual([]);
      expect(run(worldOf(tables))).toEqual([]);
    });
  },
);
