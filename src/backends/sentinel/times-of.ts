import { isoDuration, isWholeMinutes, wholeMinutes } from '../iso-duration.ts';
import type { Path } from '../../ir/path.ts';
import { sentinelCodes } from './diagnostics.ts';
import { whyNotNearRealTime } from './near-real-time.ts';
import type { Reporter } from './reporter.ts';
import type { RuleTimes } from './rule.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const shortest = 5 * minute;
const longest = 14 * day;

/** From here on a rule may not run more often than once an hour. */
const longPeriod = 2 * day;

/** When a rule runs and how far back it reads; nothing where it runs in near real time. */
export function timesOf(reporter: Reporter): RuleTimes | undefined {
  const { detection, kql, at, say } = reporter;
  if (detection.schedule.kind === 'continuous') {
    const why = whyNotNearRealTime(detection);
    if (why === undefined) return undefined;
    say(sentinelCodes.raise.ARM5027({ why }, at(['schedule'])));
  }
  const every = detection.schedule.every ?? kql.every ?? shortest;
  const frequency = wholeMinutes(every);
  const period = Math.max(wholeMinutes(kql.lookback), frequency);
  checkFrequency(every, reporter);
  checkPeriod(frequency, period, reporter);
  return { frequency, period };
}

function checkFrequency(every: number, { at, say, detection }: Reporter): void {
  const place = at(['schedule', 'every']);
  const { raise } = sentinelCodes;
  if (!isWholeMinutes(every)) say(raise.ARM5024({ what: "'every'" }, place));
  if (every < shortest || every > longest) {
    say(raise.ARM5020({ every: isoDuration(wholeMinutes(every)) }, place));
  }
  const { lookback } = detection.schedule;
  if (lookback !== undefined && lookback < every) {
    const times = {
      period: isoDuration(wholeMinutes(lookback)),
      every: isoDuration(wholeMinutes(every)),
    };
    say(raise.ARM5022(times, at(['schedule', 'lookback'])));
  }
}

function checkPeriod(frequency: number, period: number, reporter: Reporter): void {
  const { at, say } = reporter;
  const { raise } = sentinelCodes;
  const times = { period: isoDuration(period), every: isoDuration(frequency) };
  if (period > longest) {
    say(raise.ARM5021({ period: times.period }, at(windowPath(reporter))));
  } else if (period >= longPeriod && frequency < hour) {
    say(raise.ARM5023(times, at(['schedule', 'every'])));
  }
}

/** The clause that makes a rule look back so far. */
function windowPath({ detection }: Reporter): Path {
  if (detection.schedule.lookback !== undefined) return ['schedule', 'lookback'];
  for (const { finder } of detection.branches) {
    if (finder.kind !== 'each' && finder.at.length > 0) return finder.at;
  }
  return ['schedule'];
}

/** How long a rule rests after an alert. */
export function suppressionOf(
  reporter: Reporter,
  times: RuleTimes | undefined,
): number | undefined {
  const { detection, at, say } = reporter;
  const { suppress } = detection.targets.sentinel;
  if (suppress === undefined) return undefined;
  const place = at(['sentinel', 'suppress']);
  const shown = isoDuration(wholeMinutes(suppress));
  if (!isWholeMinutes(suppress)) say(sentinelCodes.raise.ARM5024({ what: "'suppress'" }, place));
  if (suppress < shortest || suppress > day) {
    say(sentinelCodes.raise.ARM5025({ suppress: shown }, place));
  } else if (times !== undefined && suppress < times.frequency) {
    const every = isoDuration(times.frequency);
    say(sentinelCodes.raise.ARM5026({ suppress: shown, every }, place));
  }
  return wholeMinutes(suppress);
}
