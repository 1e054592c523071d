import { object, text } from '../column.ts';
import type { Fields, ObjectColumn } from '../column.ts';

const authorizationEvidence = {
  role: text('role'),
  roleAssignmentScope: text('scope'),
  roleAssignmentId: 'string',
  roleDefinitionId: text('roleId'),
  principalId: text('objectId'),
  principalType: 'string',
} as const;

/** The assignment that allowed the caller to do it; never the one that the operation makes. */
export interface AuthorizationEvidence extends Fields<typeof authorizationEvidence> {}
/** The assignment that allowed the caller to do it. */
export const AuthorizationEvidence: ObjectColumn<AuthorizationEvidence> =
  object<AuthorizationEvidence>(authorizationEvidence);

const authorization = {
  action: 'string',
  scope: text('scope'),
  role: text('role'),
  evidence: AuthorizationEvidence,
} as const;

/** What was asked for, and by which right. */
export interface Authorization extends Fields<typeof authorization> {}
/** What was asked for, and by which right. */
export const Authorization: ObjectColumn<Authorization> = object<Authorization>(authorization);

/** The names of claims that are addresses. */
export const claimNames = {
  upn: 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn',
  name: 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name',
  objectId: 'http://schemas.microsoft.com/identity/claims/objectidentifier',
  tenantId: 'http://schemas.microsoft.com/identity/claims/tenantid',
  scope: 'http://schemas.microsoft.com/identity/claims/scope',
  methods: 'http://schemas.microsoft.com/claims/authnmethodsreferences',
  class: 'http://schemas.microsoft.com/claims/authnclassreference',
} as const;

const claims = {
  aud: 'string',
  iss: 'string',
  appid: text('appId'),
  appidacr: 'string',
  ipaddr: text('ip'),
  name: 'string',
  puid: 'string',
  ver: 'string',
  uti: 'string',
  [claimNames.upn]: text('upn'),
  [claimNames.name]: 'string',
  [claimNames.objectId]: text('objectId'),
  [claimNames.tenantId]: text('tenantId'),
  [claimNames.scope]: 'string',
  [claimNames.methods]: 'string',
  [claimNames.class]: 'string',
} as const;

/** The claims of the caller's token. All values are text. */
export interface Claims extends Fields<typeof claims> {}
/** The claims of the caller's token. */
export const Claims: ObjectColumn<Claims> = object<Claims>(claims);

const activityProperties = {
  statusCode: 'string',
  serviceRequestId: 'string',
  requestbody: 'string',
  responseBody: 'string',
  resource: 'string',
  resourceGroup: 'string',
  resourceProviderValue: 'string',
  caller: 'string',
  eventCategory: 'string',
  entity: 'string',
  message: 'string',
  hierarchy: 'string',
} as const;

/** What the resource provider adds. `requestbody` and `responseBody` are JSON text. */
export interface ActivityProperties extends Fields<typeof activityProperties> {}
/** What the resource provider adds. */
export const ActivityProperties: ObjectColumn<ActivityProperties> =
  object<ActivityProperties>(activityProperties);
