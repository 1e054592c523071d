import { describe, expect, test } from 'vitest';
import { emitKql } from '../../src/backends/kql/emit/emit-kql.ts';
import { lowerDetection } from '../../src/lower/lower-detection.ts';
import type { World } from '../../src/semantics/world.ts';
import type { JsonObject } from '../../src/values/json.ts';
import { ownDetections } from '../support/detections.ts';
import {
  activated,
  activation,
  admin,
  approvals,
  assignment,
  audit,
  details,
  elevated,
  glass,
  globalAdministrator,
  home,
  identity,
  other,
  paw,
  policyChange,
  record,
  signIn,
  target,
} from '../support/own-records.ts';
import { expectedFindings, prepareKql } from '../support/kql/findings.ts';

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
