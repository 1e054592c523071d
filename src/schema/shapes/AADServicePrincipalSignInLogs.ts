import { array, jsonText, text } from '../column.ts';
import {
  AppliedConditionalAccessPolicy,
  KeyValue,
  LocationDetails,
  NetworkLocation,
  SignInAgent,
} from '../members/sign-in.ts';
import { defineShape } from '../shape.ts';

/** Sign-ins of service principals: every detail is JSON text. */
export const shape = defineShape({
  recordId: 'Id',
  columns: {
    LocationDetails: jsonText(LocationDetails),
    ConditionalAccessPolicies: jsonText(array(AppliedConditionalAccessPolicy)),
    AuthenticationProcessingDetails: jsonText(array(KeyValue)),
    NetworkLocationDetails: jsonText(array(NetworkLocation)),
    Agent: jsonText(SignInAgent),
    ServicePrincipalId: text('objectId'),
    ResourceServicePrincipalId: text('objectId'),
    AppId: text('appId'),
    ResourceIdentity: text('appId'),
    AADTenantId: text('tenantId'),
    AppOwnerTenantId: text('tenantId'),
    ResourceOwnerTenantId: text('tenantId'),
    IPAddress: text('ip'),
    Location: text('country'),
  },
});
