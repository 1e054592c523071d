import { array, text } from '../column.ts';
import { RiskInfo } from '../members/risk.ts';
import { LocationDetails } from '../members/sign-in.ts';
import { defineShape } from '../shape.ts';

/** Risk detections of workload identities. `Id` is the detection's, not the record's. */
export const shape = defineShape({
  columns: {
    AdditionalInfo: array(RiskInfo),
    KeyIds: array('string'),
    Location: LocationDetails,
    ServicePrincipalId: text('objectId'),
    AppId: text('appId'),
    IpAddress: text('ip'),
  },
});
