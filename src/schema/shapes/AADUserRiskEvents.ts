import { array, text, virtual } from '../column.ts';
import { first, parse, path } from '../draw.ts';
import type { Draw } from '../draw.ts';
import { RiskInfo } from '../members/risk.ts';
import { LocationDetails } from '../members/sign-in.ts';
import { defineShape } from '../shape.ts';

/** A value of AdditionalInfo, which may be an array or the JSON text of one. */
function info(...keys: readonly string[]): Draw {
  return first(parse(path('AdditionalInfo')), { Key: keys }, path('Value'));
}

/**
 * Risk detections of users. `Id` is the detection's, not the record's: each change of its state is a record of
 * its own.
 */
export const shape = defineShape({
  columns: {
    AdditionalInfo: array(RiskInfo),
    Location: LocationDetails,
    UserId: text('objectId'),
    UserPrincipalName: text('upn'),
    IpAddress: text('ip'),

    /** Browser or program of the sign-in that was found risky. */
    userAgent: virtual('string', info('userAgent', 'relatedUserAgent')),
    /** Where the alert behind the detection is described. */
    alertUrl: virtual('string', info('alertUrl')),
  },
});
