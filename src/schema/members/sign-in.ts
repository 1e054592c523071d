import { array, object, text } from '../column.ts';
import type { Fields, ObjectColumn } from '../column.ts';

const signInStatus = {
  errorCode: 'int',
  failureReason: 'string',
  additionalDetails: 'string',
} as const;

/** How a sign-in ended. `ResultType` holds the same code as text. */
export interface SignInStatus extends Fields<typeof signInStatus> {}
/** How a sign-in ended. */
export const SignInStatus: ObjectColumn<SignInStatus> = object<SignInStatus>(signInStatus);

const deviceDetail = {
  deviceId: text('deviceId'),
  displayName: 'string',
  operatingSystem: 'string',
  browser: 'string',
  isCompliant: 'bool',
  isManaged: 'bool',
  trustType: 'string',
} as const;

/** The device of a sign-in. Members that are not known are absent; `deviceId` is empty for an unknown device. */
export interface DeviceDetail extends Fields<typeof deviceDetail> {}
/** The device of a sign-in. */
export const DeviceDetail: ObjectColumn<DeviceDetail> = object<DeviceDetail>(deviceDetail);

const geoCoordinates = { latitude: 'real', longitude: 'real', altitude: 'real' } as const;

/** A place on the earth. */
export interface GeoCoordinates extends Fields<typeof geoCoordinates> {}
/** A place on the earth. */
export const GeoCoordinates: ObjectColumn<GeoCoordinates> = object<GeoCoordinates>(geoCoordinates);

const locationDetails = {
  city: 'string',
  state: 'string',
  countryOrRegion: text('country'),
  geoCoordinates: GeoCoordinates,
} as const;

/** Where an address is thought to be. `countryOrRegion` is a code of two letters. */
export interface LocationDetails extends Fields<typeof locationDetails> {}
/** Where an address is thought to be. */
export const LocationDetails: ObjectColumn<LocationDetails> =
  object<LocationDetails>(locationDetails);

const mfaDetail = { authMethod: 'string', authDetail: 'string' } as const;

/** The second factor, as older records name it; often empty. */
export interface MfaDetail extends Fields<typeof mfaDetail> {}
/** The second factor, as older records name it. */
export const MfaDetail: ObjectColumn<MfaDetail> = object<MfaDetail>(mfaDetail);

const ruleSatisfied = { conditionalAccessCondition: 'string', ruleSatisfied: 'string' } as const;

/** A condition of a policy and the rule that met it. */
export interface RuleSatisfied extends Fields<typeof ruleSatisfied> {}
/** A condition of a policy and the rule that met it. */
export const RuleSatisfied: ObjectColumn<RuleSatisfied> = object<RuleSatisfied>(ruleSatisfied);

const appliedConditionalAccessPolicy = {
  id: 'string',
  displayName: 'string',
  enforcedGrantControls: array('string'),
  enforcedSessionControls: array('string'),
  result: 'string',
  conditionsSatisfied: 'string',
  conditionsNotSatisfied: 'string',
  includeRulesSatisfied: array(RuleSatisfied),
  excludeRulesSatisfied: array(RuleSatisfied),
  sessionControlsNotSatisfied: array('string'),
  authenticationStrength: 'dynamic',
} as const;

/**
 * A conditional access policy as it applied to a sign-in. `result` is `success`, `failure`, `notApplied`,
 * `notEnabled`, `unknown` or one of the `reportOnly…` results.
 */
export interface AppliedConditionalAccessPolicy extends Fields<
  typeof appliedConditionalAccessPolicy
> {}
/** A conditional access policy as it applied to a sign-in. */
export const AppliedConditionalAccessPolicy: ObjectColumn<AppliedConditionalAccessPolicy> =
  object<AppliedConditionalAccessPolicy>(appliedConditionalAccessPolicy);

const authenticationDetail = {
  authenticationStepDateTime: 'datetime',
  authenticationMethod: 'string',
  authenticationMethodDetail: 'string',
  succeeded: 'bool',
  authenticationStepResultDetail: 'string',
  authenticationStepRequirement: 'string',
  StatusSequence: 'int',
  RequestSequence: 'int',
} as const;

/** One step of an authentication. */
export interface AuthenticationDetail extends Fields<typeof authenticationDetail> {}
/** One step of an authentication. */
export const AuthenticationDetail: ObjectColumn<AuthenticationDetail> =
  object<AuthenticationDetail>(authenticationDetail);

const keyValue = { key: 'string', value: 'string' } as const;

/** A name and its value, both text. */
export interface KeyValue extends Fields<typeof keyValue> {}
/** A name and its value, both text. */
export const KeyValue: ObjectColumn<KeyValue> = object<KeyValue>(keyValue);

const networkLocation = { networkType: 'string', networkNames: array('string') } as const;

/** A named location that the address of a sign-in belongs to. */
export interface NetworkLocation extends Fields<typeof networkLocation> {}
/** A named location that the address of a sign-in belongs to. */
export const NetworkLocation: ObjectColumn<NetworkLocation> =
  object<NetworkLocation>(networkLocation);

const tokenProtection = { signInSessionStatus: 'string', signInSessionStatusCode: 'int' } as const;

/** Whether the session's token was bound to its device. */
export interface TokenProtectionStatus extends Fields<typeof tokenProtection> {}
/** Whether the session's token was bound to its device. */
export const TokenProtectionStatus: ObjectColumn<TokenProtectionStatus> =
  object<TokenProtectionStatus>(tokenProtection);

const signInAgent = { agentType: 'string', parentAppId: text('appId') } as const;

/** The agent behind a sign-in, where there is one. */
export interface SignInAgent extends Fields<typeof signInAgent> {}
/** The agent behind a sign-in, where there is one. */
export const SignInAgent: ObjectColumn<SignInAgent> = object<SignInAgent>(signInAgent);
