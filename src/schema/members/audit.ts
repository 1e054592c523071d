import { array, object, text } from '../column.ts';
import type { Fields, ObjectColumn } from '../column.ts';

const initiatingUser = {
  id: text('objectId'),
  displayName: 'string',
  userPrincipalName: text('upn'),
  ipAddress: text('ip'),
  roles: array('string'),
  homeTenantId: text('tenantId'),
  homeTenantName: 'string',
  agentType: 'string',
} as const;

/** The user who did it. */
export interface InitiatingUser extends Fields<typeof initiatingUser> {}
/** The user who did it. */
export const InitiatingUser: ObjectColumn<InitiatingUser> = object<InitiatingUser>(initiatingUser);

const initiatingApp = {
  appId: text('appId'),
  displayName: 'string',
  servicePrincipalId: text('objectId'),
  servicePrincipalName: 'string',
  ipAddress: text('ip'),
} as const;

/** The application that did it. */
export interface InitiatingApp extends Fields<typeof initiatingApp> {}
/** The application that did it. */
export const InitiatingApp: ObjectColumn<InitiatingApp> = object<InitiatingApp>(initiatingApp);

const initiatedBy = { user: InitiatingUser, app: InitiatingApp } as const;

/** Who did it: a user or an application, one of the two. */
export interface InitiatedBy extends Fields<typeof initiatedBy> {}
/** Who did it. */
export const InitiatedBy: ObjectColumn<InitiatedBy> = object<InitiatedBy>(initiatedBy);

const modifiedProperty = {
  displayName: 'string',
  oldValue: 'string',
  newValue: 'string',
} as const;

/** A property that changed. Both values are JSON text: `"\"Reader\""`, `"[true]"`, an object, or nothing. */
export interface ModifiedProperty extends Fields<typeof modifiedProperty> {}
/** A property that changed. */
export const ModifiedProperty: ObjectColumn<ModifiedProperty> =
  object<ModifiedProperty>(modifiedProperty);

const administrativeUnit = { id: text('objectId'), displayName: 'string' } as const;

/** An administrative unit that the target belongs to. */
export interface AdministrativeUnit extends Fields<typeof administrativeUnit> {}
/** An administrative unit that the target belongs to. */
export const AdministrativeUnit: ObjectColumn<AdministrativeUnit> =
  object<AdministrativeUnit>(administrativeUnit);

const targetResource = {
  id: text('objectId'),
  displayName: 'string',
  type: 'string',
  userPrincipalName: text('upn'),
  groupType: 'string',
  modifiedProperties: array(ModifiedProperty),
  administrativeUnits: array(AdministrativeUnit),
} as const;

/**
 * Something that was acted on. `type` tells what: User, ServicePrincipal, Application, Group, Device, Policy,
 * Role, Request, Directory, Other. Where an element stands differs from service to service.
 */
export interface TargetResource extends Fields<typeof targetResource> {}
/** Something that was acted on. */
export const TargetResource: ObjectColumn<TargetResource> = object<TargetResource>(targetResource);
