/**
 * What a piece of text stands for. A list of sign-in names compared with a column of object ids finds nothing
 * and says nothing; the kind turns that into an error where it is written.
 */
export const textKinds = [
  'text',
  'objectId',
  'upn',
  'appId',
  'deviceId',
  'groupId',
  'roleId',
  'tenantId',
  'country',
  'ip',
  'role',
  'scope',
] as const;

/** One of the kinds of text. `text` is any text. */
export type TextKind = (typeof textKinds)[number];
