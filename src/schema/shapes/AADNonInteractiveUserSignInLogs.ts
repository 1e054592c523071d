import { array, jsonText, text } from '../column.ts';
import {
  AppliedConditionalAccessPolicy,
  AuthenticationDetail,
  DeviceDetail,
  KeyValue,
  LocationDetails,
  MfaDetail,
  NetworkLocation,
  SignInAgent,
  SignInStatus,
  TokenProtectionStatus,
} from '../members/sign-in.ts';
import { defineShape } from '../shape.ts';

/** Non-interactive sign-ins: what SigninLogs keeps as objects is JSON text of the same shape here. */
export const shape = defineShape({
  recordId: 'Id',
  columns: {
    Status: jsonText(SignInStatus),
    DeviceDetail: jsonText(DeviceDetail),
    LocationDetails: jsonText(LocationDetails),
    MfaDetail: jsonText(MfaDetail),
    ConditionalAccessPolicies: jsonText(array(AppliedConditionalAccessPolicy)),
    TokenProtectionStatusDetails: jsonText(TokenProtectionStatus),
    Agent: jsonText(SignInAgent),
    AuthenticationDetails: jsonText(array(AuthenticationDetail)),
    AuthenticationProcessingDetails: jsonText(array(KeyValue)),
    NetworkLocationDetails: jsonText(array(NetworkLocation)),
    RiskEventTypes: jsonText(array('string')),
    RiskEventTypes_V2: jsonText(array('string')),
    UserId: text('objectId'),
    UserPrincipalName: text('upn'),
    AlternateSignInName: text('upn'),
    AppId: text('appId'),
    ResourceIdentity: text('appId'),
    ResourceServicePrincipalId: text('objectId'),
    ServicePrincipalId: text('objectId'),
    AADTenantId: text('tenantId'),
    HomeTenantId: text('tenantId'),
    ResourceTenantId: text('tenantId'),
    AppOwnerTenantId: text('tenantId'),
    ResourceOwnerTenantId: text('tenantId'),
    IPAddress: text('ip'),
    GlobalSecureAccessIpAddress: text('ip'),
    Location: text('country'),
  },
});
