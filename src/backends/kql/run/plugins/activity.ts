import { addLong, floorDivide, mulLong, subLong } from '../../scalars/long.ts';
import type { Long } from '../../scalars/long.ts';
import { argumentFault } from '../fault.ts';
import { Frame } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import { keyOf } from '../values/compare.ts';
import type { Key } from '../values/compare.ts';
import type { Value } from '../values/value.ts';
import { columnAt, constantOf } from './define.ts';
import type { Plugin, PluginSite } from './define.ts';

interface Event {
  readonly id: Key;
  readonly time: Long;
}

function isLong(value: Value | undefined): value is Long {
  return typeof value === 'number' || typeof value === 'bigint';
}

function needed(
  site: PluginSite,
  place: number,
  name: string,
  type: 'datetime' | 'timespan' | 'long',
): Long {
  const value = constantOf(site, place, name, type);
  if (!isLong(value)) throw argumentFault(`'${site.call.name}' needs '${name}'`, site.call.at);
  return value;
}

/** Reads the ids and times of the rows. */
function events(site: PluginSite): (frame: Frame) => readonly Event[] {
  const [id, time] = [columnAt(site, 0), columnAt(site, 1)];
  const key = keyOf(site.schema.columns[id]?.type ?? 'dynamic');
  return (frame) => {
    const [ids, times] = [frame.column(id), frame.column(time)];
    return ids.flatMap((value, row): readonly Event[] => {
      const moment = times[row];
      return isLong(moment) ? [{ id: key(value), time: moment }] : [];
    });
  };
}

/** Which bin from the start a moment falls into. */
function slotOf(time: Long, start: Long, size: Long): number {
  return Number(floorDivide(subLong(time, start), size)[0]);
}

function bins(start: Long, end: Long, size: Long): readonly Long[] {
  const found: Long[] = [];
  for (let at = start; at <= end; at = addLong(at, size)) found.push(at);
  return found;
}

/** `activity_counts_metrics(id, time, start, end, step)` */
export const activityCountsMetrics: Plugin = (site) => {
  const read = events(site);
  const [start, end] = [needed(site, 2, 'Start', 'datetime'), needed(site, 3, 'End', 'datetime')];
  const size = needed(site, 4, 'Window', 'timespan');
  if (size <= 0) throw argumentFault('the window must be positive', site.call.at);
  const timeName = site.schema.columns[columnAt(site, 1)]?.name ?? 'Timestamp';
  const output = new Schema([
    { name: timeName, type: 'datetime' },
    ...['count', 'dcount', 'new_dcount', 'aggregated_dcount'].map((name) => ({
      name,
      type: 'long' as const,
    })),
  ]);
  return (frame) => {
    const all = read(frame);
    const seen = new Set<Key>();
    const rows = bins(start, end, size).map((bin, slot): readonly Value[] => {
      const own = all.filter(({ time }) => slotOf(time, start, size) === slot);
      const ids = new Set(own.map(({ id }) => id));
      const fresh = [...ids].filter((id) => !seen.has(id)).length;
      for (const id of ids) seen.add(id);
      return [bin, own.length, ids.size, fresh, seen.size];
    });
    return Frame.ofRows(
      output,
      rows.filter((row) => row[1] !== 0),
    );
  };
};

/** `sliding_window_counts(id, time, start, end, lookback, bin)` */
export const slidingWindowCounts: Plugin = (site) => {
  const read = events(site);
  const [start, end] = [needed(site, 2, 'Start', 'datetime'), needed(site, 3, 'End', 'datetime')];
  const lookback = needed(site, 4, 'LookbackWindow', 'timespan');
  const size = needed(site, 5, 'Bin', 'timespan');
  if (size <= 0) throw argumentFault('the bin must be positive', site.call.at);
  const timeName = site.schema.columns[columnAt(site, 1)]?.name ?? 'Timestamp';
  const output = new Schema([
    { name: timeName, type: 'datetime' },
    { name: 'Count', type: 'long' },
    { name: 'Dcount', type: 'long' },
  ]);
  return (frame) => {
    const all = read(frame);
    const rows = bins(start, end, size).flatMap((bin): readonly (readonly Value[])[] => {
      const last = addLong(bin, size);
      const first = subLong(last, lookback);
      const own = all.filter(({ time }) => time >= first && time < last);
      const ids = new Set(own.map(({ id }) => id));
      return own.length === 0 ? [] : [[bin, own.length, ids.size]];
    });
    return Frame.ofRows(output, rows);
  };
};

/** `active_users_count(id, time, start, end, lookback, period, active periods, bin)` */
export const activeUsersCount: Plugin = (site) => {
  const read = events(site);
  const [start, end] = [needed(site, 2, 'Start', 'datetime'), needed(site, 3, 'End', 'datetime')];
  const lookback = needed(site, 4, 'LookbackWindow', 'timespan');
  const period = needed(site, 5, 'Period', 'timespan');
  const least = Number(needed(site, 6, 'ActivePeriodsCount', 'long'));
  const size = needed(site, 7, 'Bin', 'timespan');
  const timeName = site.schema.columns[columnAt(site, 1)]?.name ?? 'Timestamp';
  const output = new Schema([
    { name: timeName, type: 'datetime' },
    { name: 'dcount', type: 'long' },
  ]);
  return (frame) => {
    const all = read(frame);
    const counted = new Map<number, Set<Key>>();
    for (const { id, time } of all) {
      if (time < start || time > end) continue;
      const first = subLong(time, lookback);
      const active = new Set(
        all
          .filter((other) => other.id === id && other.time > first && other.time <= time)
          .map((other) => slotOf(other.time, start, period)),
      );
      if (active.size < least) continue;
      const slot = slotOf(time, start, size);
      counted.set(slot, (counted.get(slot) ?? new Set<Key>()).add(id));
    }
    const rows = [...counted]
      .sort(([a], [b]) => a - b)
      .map(([slot, ids]): readonly Value[] => [addLong(start, mulLong(size, slot)), ids.size]);
    return Frame.ofRows(output, rows);
  };
};
