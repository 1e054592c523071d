import { hours, list, parameter } from 'wardline';

/** Everyone who holds, or may activate, a privileged role. */
export const privilegedAccounts = list('privileged-accounts', {
  item: 'objectId',
  meaning:
    'Object ids of every account with a standing or eligible privileged role. Export them from Privileged Identity Management.',
  example: '8d5f0a3e-52a4-4b0c-9d0f-2f6f1b1f6c11',
});

/** The two accounts in the safe. */
export const emergencyAccounts = list('emergency-accounts', {
  item: 'objectId',
  meaning: 'Object ids of the emergency access (break-glass) accounts.',
  example: '0f7b1c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d',
});

/** Machines made for administration alone. */
export const privilegedWorkstations = list('privileged-workstations', {
  item: 'deviceId',
  meaning: 'Microsoft Entra device ids of the privileged (or secure) access workstations.',
  example: 'b6e0a7f4-1c0e-4a43-9f0c-6a8a3c5d7e90',
});

/** Groups that Conditional Access policies leave out. */
export const exclusionGroups = list('conditional-access-exclusion-groups', {
  item: 'groupId',
  meaning: 'Object ids of the groups that Conditional Access policies exclude.',
  example: '5a6d7c8b-9e0f-4a1b-8c2d-3e4f5a6b7c8d',
});

/** Applications that Conditional Access never looks at. */
export const unprotectedApps = list('conditional-access-unprotected-apps', {
  item: 'appId',
  meaning:
    'Application ids that no Conditional Access policy targets, such as bootstrap applications.',
  example: '29d9ed98-a469-4536-ade2-f981bc1d605e',
});

/** Tenants that our administrators also administer. */
export const partnerTenants = list('partner-tenants', {
  item: 'tenantId',
  meaning: 'Tenant ids in which our administrators are expected to sign in.',
  example: '7c6b5a49-3827-4160-9f8e-7d6c5b4a3928',
});

/** Accounts that need not follow the naming policy. */
export const namingExceptions = list('naming-policy-exceptions', {
  item: 'objectId',
  meaning:
    'Object ids of privileged accounts exempt from the naming policy, such as the emergency accounts.',
  example: '0f7b1c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d',
});

/** What the sign-in name of a privileged account looks like. */
export const namingPolicy = parameter('naming-policy', {
  is: 'regex',
  meaning: 'An RE2 expression that the sign-in name of every privileged account matches.',
  default: '^adm_',
});

/** When administrators work. */
export const workingHours = hours('working-hours', {
  from: '07:00',
  to: '19:00',
  days: 'mon-fri',
  zone: 'Europe/Oslo',
});
