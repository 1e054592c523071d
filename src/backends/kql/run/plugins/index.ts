import { unsupported } from '../fault.ts';
import type { Prepare } from '../operators/define.ts';
import { activeUsersCount, activityCountsMetrics, slidingWindowCounts } from './activity.ts';
import { bagUnpack } from './bag-unpack.ts';
import { dcountIntersect } from './dcount-intersect.ts';
import type { Plugin } from './define.ts';
import { ipv4Lookup, ipv6Lookup } from './ip-lookup.ts';
import { narrow, pivot } from './pivot.ts';

/** Every plugin of `evaluate`. */
export const plugins: ReadonlyMap<string, Plugin> = new Map<string, Plugin>([
  ['bag_unpack', bagUnpack],
  ['pivot', pivot],
  ['narrow', narrow],
  ['ipv4_lookup', ipv4Lookup],
  ['ipv6_lookup', ipv6Lookup],
  ['activity_counts_metrics', activityCountsMetrics],
  ['sliding_window_counts', slidingWindowCounts],
  ['active_users_count', activeUsersCount],
  ['dcount_intersect', dcountIntersect],
]);

/** `evaluate` */
export const evaluate: Prepare<'evaluate'> = (operator, schema, around) => {
  const plugin = plugins.get(operator.call.name);
  if (plugin === undefined) throw unsupported(`the plugin '${operator.call.name}'`, operator.at);
  const declared = operator.schema === undefined ? {} : { declared: operator.schema };
  return plugin({ ...around, call: operator.call, schema, ...declared });
};
