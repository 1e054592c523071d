import { defineTable, standardColumns, text } from 'wardline';
import type { Fields, Table } from 'wardline';

const registration = {
  ...standardColumns,
  id: text('objectId'),
  userPrincipalName: text('upn'),
  isMfaRegistered: 'bool',
  isAdmin: 'bool',
} as const;

/** Graph's userRegistrationDetails, exported daily by the customer. */
export interface UserRegistrationDetails_CL extends Fields<typeof registration> {}
/** Graph's userRegistrationDetails, exported daily by the customer. */
export const UserRegistrationDetails_CL: Table<UserRegistrationDetails_CL> = defineTable(
  'UserRegistrationDetails_CL',
  registration,
  { description: 'Registration of authentication methods, exported from Microsoft Graph.' },
);

const lastSignIn = {
  ...standardColumns,
  UserId: text('objectId'),
  UserPrincipalName: text('upn'),
  LastSignIn: 'datetime',
} as const;

/** The last successful sign-in of each account, kept by a summary rule for longer than a rule can look back. */
export interface LastSignIn_CL extends Fields<typeof lastSignIn> {}
/** The last successful sign-in of each account, kept by a summary rule for longer than a rule can look back. */
export const LastSignIn_CL: Table<LastSignIn_CL> = defineTable('LastSignIn_CL', lastSignIn, {
  description: 'Last successful sign-in of each account, written daily by a summary rule.',
});
