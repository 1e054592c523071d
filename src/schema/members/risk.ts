import { object } from '../column.ts';
import type { Fields, ObjectColumn } from '../column.ts';

const riskInfo = { Key: 'string', Value: 'dynamic' } as const;

/**
 * One more thing known about a risk detection. The names are capitalised here, unlike elsewhere. Keys seen:
 * userAgent, relatedUserAgent, alertUrl, relatedEventTimeInUtc, relatedLocation, deviceInformation, requestId,
 * correlationId, lastActivityTimeInUtc, malwareName, clientLocation, clientIp, riskReasons.
 */
export interface RiskInfo extends Fields<typeof riskInfo> {}
/** One more thing known about a risk detection. */
export const RiskInfo: ObjectColumn<RiskInfo> = object<RiskInfo>(riskInfo);
