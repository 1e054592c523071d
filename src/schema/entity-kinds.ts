/** What is known of a kind of entity: the identifiers it takes, and the one meant when only a column is named. */
export interface EntityKind {
  readonly short: string;
  readonly identifiers: readonly string[];
}

/** The kinds of entity that a detection can map, in the language's own words. */
export const entityKinds = {
  account: { short: 'upn', identifiers: ['upn', 'id', 'name', 'sid', 'displayName'] },
  ip: { short: 'address', identifiers: ['address'] },
  host: { short: 'name', identifiers: ['name', 'fullName', 'deviceId'] },
  app: { short: 'name', identifiers: ['name', 'id'] },
  azureResource: { short: 'id', identifiers: ['id'] },
  group: { short: 'id', identifiers: ['id'] },
  url: { short: 'url', identifiers: ['url'] },
  mailbox: { short: 'upn', identifiers: ['upn'] },
} as const satisfies Readonly<Record<string, EntityKind>>;

/** A kind of entity. */
export type EntityKindName = keyof typeof entityKinds;
