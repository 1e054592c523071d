import type { EntityKindName } from '../../schema/entity-kinds.ts';

/** What Microsoft Sentinel knows of a type of entity. */
export interface EntityType {
  readonly type: string;
  /** Our words for identifiers, in Sentinel's. What is missing has no place there. */
  readonly words: Readonly<Record<string, string>>;
  /** Every identifier that the type takes. */
  readonly identifiers: readonly string[];
  /** One of these has to be there. */
  readonly needsOne: readonly string[];
  /** Sets that tell the entity apart from all others. */
  readonly strong: readonly (readonly string[])[];
}

/** Our kinds of entity as types of Sentinel. */
export const entityTypes: Readonly<Record<EntityKindName, EntityType>> = {
  account: {
    type: 'Account',
    // Sentinel splits a full name at its '@' into the name and the suffix that it compares.
    words: {
      upn: 'FullName',
      id: 'AadUserId',
      name: 'Name',
      sid: 'Sid',
      displayName: 'DisplayName',
    },
    identifiers: [
      'Name',
      'FullName',
      'NTDomain',
      'DnsDomain',
      'UPNSuffix',
      'Sid',
      'AadTenantId',
      'AadUserId',
      'PUID',
      'IsDomainJoined',
      'DisplayName',
      'ObjectGuid',
      'CloudAppAccountId',
    ],
    needsOne: ['FullName', 'Sid', 'Name', 'AadUserId', 'PUID', 'ObjectGuid'],
    strong: [
      ['FullName'],
      ['Name', 'UPNSuffix'],
      ['AadUserId'],
      ['Sid'],
      ['Name', 'NTDomain'],
      ['Name', 'DnsDomain'],
      ['PUID'],
      ['ObjectGuid'],
    ],
  },
  ip: {
    type: 'IP',
    words: { address: 'Address' },
    identifiers: ['Address'],
    needsOne: ['Address'],
    strong: [['Address']],
  },
  host: {
    type: 'Host',
    words: { name: 'HostName', fullName: 'FullName' },
    identifiers: [
      'DnsDomain',
      'NTDomain',
      'HostName',
      'FullName',
      'NetBiosName',
      'AzureID',
      'OMSAgentID',
      'OSFamily',
      'OSVersion',
      'IsDomainJoined',
    ],
    needsOne: ['FullName', 'HostName', 'NetBiosName', 'AzureID', 'OMSAgentID'],
    strong: [
      ['FullName'],
      ['HostName', 'NTDomain'],
      ['HostName', 'DnsDomain'],
      ['NetBiosName', 'NTDomain'],
      ['NetBiosName', 'DnsDomain'],
      ['AzureID'],
      ['OMSAgentID'],
    ],
  },
  app: {
    type: 'CloudApplication',
    words: { name: 'Name', id: 'AppId' },
    identifiers: ['AppId', 'Name', 'InstanceName'],
    needsOne: ['AppId', 'Name'],
    strong: [['AppId'], ['Name']],
  },
  azureResource: {
    type: 'AzureResource',
    words: { id: 'ResourceId' },
    identifiers: ['ResourceId'],
    needsOne: ['ResourceId'],
    strong: [['ResourceId']],
  },
  group: {
    type: 'SecurityGroup',
    words: { id: 'ObjectGuid' },
    identifiers: ['DistinguishedName', 'SID', 'ObjectGuid'],
    needsOne: ['DistinguishedName', 'SID', 'ObjectGuid'],
    strong: [['DistinguishedName'], ['SID'], ['ObjectGuid']],
  },
  url: {
    type: 'URL',
    words: { url: 'Url' },
    identifiers: ['Url'],
    needsOne: ['Url'],
    strong: [['Url']],
  },
  mailbox: {
    type: 'Mailbox',
    words: { upn: 'MailboxPrimaryAddress' },
    identifiers: [
      'MailboxPrimaryAddress',
      'DisplayName',
      'Upn',
      'ExternalDirectoryObjectId',
      'RiskLevel',
    ],
    needsOne: ['MailboxPrimaryAddress'],
    strong: [['MailboxPrimaryAddress']],
  },
};
