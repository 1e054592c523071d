import { column, detection, extend } from 'wardline';
import { AuditLogs } from 'wardline/tables/AuditLogs';
import { SigninLogs } from 'wardline/tables/SigninLogs';
import { actorAndTarget, signInEntities } from '../directory.ts';
import {
  emergencyAccounts,
  exclusionGroups,
  privilegedAccounts,
  unprotectedApps,
} from '../lists.ts';

const excluded = [
  'conditions.users.excludeUsers',
  'conditions.users.excludeGroups',
  'conditions.users.excludeRoles',
] as const;

const policyChanges = extend(AuditLogs, {
  exempt: {
    in: 'TargetResources.modifiedProperties',
    where: { displayName: 'ConditionalAccessPolicy' },
    take: 'newValue',
    json: excluded,
    as: 'texts',
  },
  exemptBefore: {
    in: 'TargetResources.modifiedProperties',
    where: { displayName: 'ConditionalAccessPolicy' },
    take: 'oldValue',
    json: excluded,
    as: 'texts',
  },
});

export default detection({
  id: '41e2f06b-ffa9-4e68-bf8f-21445c59548f',
  title: 'Privileged account exempt from Conditional Access',
  severity: 'high',
  attack: ['T1556.009'],
  tactics: ['DefenseEvasion', 'Persistence', 'CredentialAccess'],
  guide: {
    row: 'Changes to privileged accounts: accounts exempt from Conditional Access',
    risk: 'high',
  },
  meaning:
    'A privileged account signed in without any Conditional Access policy, a policy now leaves out somebody whom it did not leave out before, or somebody joined a group that policies leave out. Emergency accounts are exempt on purpose; everybody else walks around the controls. Find out who changed what, and put it back.',
  falsePositives: ['An application that no policy targets: add it to the list.'],

  anyOf: {
    notEvaluated: {
      from: SigninLogs,
      where: {
        ResultType: '0',
        ConditionalAccessStatus: { in: ['notApplied', 'notEnabled'] },
        UserId: { in: privilegedAccounts, notIn: emergencyAccounts },
        AppId: { notIn: unprotectedApps },
      },
      entities: signInEntities,
      details: { app: 'AppDisplayName' },
    },
    exclusionGrew: {
      from: policyChanges,
      where: {
        OperationName: 'Update Conditional Access policy',
        exempt: { some: { notIn: column('exemptBefore') } },
      },
      entities: { account: { upn: 'actorUpn', id: 'actor' }, ip: 'ip' },
    },
    joinedExclusionGroup: {
      from: AuditLogs,
      where: { OperationName: 'Add member to group', group: { in: exclusionGroups } },
      entities: actorAndTarget,
      details: { group: 'groupName' },
    },
  },

  schedule: { every: '1h' },
});
