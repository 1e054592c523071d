import { sentinelCodes } from './diagnostics.ts';
import { checkColumn } from './map-entities.ts';
import type { Reporter } from './reporter.ts';
import type { SentinelRule } from './rule.ts';

const mostDetails = 20;

/** The details that an alert shows, by names that Sentinel takes. */
export function customDetailsOf(reporter: Reporter): SentinelRule['customDetails'] {
  const { kql, detection, at, say } = reporter;
  const written = detection.branches.flatMap((branch) => branch.details);
  if (kql.details.length > mostDetails) {
    const path = written[mostDetails]?.at ?? ['details'];
    say(sentinelCodes.raise.ARM5050({ count: kql.details.length, most: mostDetails }, at(path)));
  }
  for (const { name, column } of kql.details) {
    const path = written.find((one) => one.name === name)?.at ?? ['details', name];
    if (!/^[A-Za-z]\w{0,19}$/.test(name)) {
      say(sentinelCodes.raise.ARM5051({ name }, at(path, 'key')));
    }
    checkColumn(column, `the detail '${name}'`, path, reporter);
  }
  return kql.details;
}
