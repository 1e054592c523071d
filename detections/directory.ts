/** Template ids of the roles that can give away every other role. */
export const highestRoles = [
  'e8611ab8-c189-46e8-94e1-60213ab1f814', // Privileged Role Administrator
  '62e90394-69f5-4237-9190-012177145e10', // Global Administrator
] as const;

/** The highest roles, and the one that watches over security. */
export const watchedRoles = [
  ...highestRoles,
  '194ae4cb-b126-40b2-bd5b-6091b380977d', // Security Administrator
] as const;

/** How the logs call the making of someone eligible for a role. The first two are the guide's own words. */
export const eligibleGrants = [
  'Add eligible member (permanent)',
  'Add eligible member (eligible)',
  'Add eligible member to role in PIM completed (permanent)',
  'Add eligible member to role in PIM completed (timebound)',
  'Add eligible member to role',
] as const;

/** How the logs call the granting of a role, for good, for a time, or on request. */
export const grants = [
  ...eligibleGrants,
  'Add member to role',
  'Add member to role in PIM completed (permanent)',
  'Add member to role in PIM completed (timebound)',
  'Add member to role outside of PIM (permanent)',
] as const;

/** The activation of a role in Privileged Identity Management. */
export const activation = 'Add member to role completed (PIM activation)';

/** Who did it, and to whom. */
export const actorAndTarget = {
  account: [
    { upn: 'actorUpn', id: 'actor' },
    { upn: 'targetUpn', id: 'target' },
  ],
  ip: 'ip',
} as const;

/** Who signed in, from where, to what. */
export const signInEntities = {
  account: { upn: 'UserPrincipalName', id: 'UserId' },
  ip: 'IPAddress',
  app: { name: 'AppDisplayName', id: 'AppId' },
} as const;
