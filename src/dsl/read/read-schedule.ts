import type { Schedule, TargetOptions } from '../../ir/detection-ir.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readDuration } from './read-duration.ts';
import { isArray, knownEntries, wrongType } from './unknown-object.ts';

/** Sentinel waits as long for late records before each run. */
const usualDelay = 300_000;

/** How often the rule looks. */
export function readSchedule(value: unknown, context: Context): Schedule | undefined {
  if (value === 'continuous') {
    return { kind: 'continuous', every: undefined, lookback: undefined, delay: usualDelay };
  }
  if (value === undefined) {
    const missing = { key: 'schedule', of: 'the detection' };
    context.say(
      dslCodes.raise.DSL1003(missing, context.locate([]), {
        help: "write schedule: 'continuous', or schedule: { every: '1h' }",
      }),
    );
    return undefined;
  }
  const known = ['every', 'lookback', 'delay'];
  const entries = knownEntries(value, "'schedule'", known, ['schedule'], context);
  const read = (key: string): number | undefined =>
    entries.has(key)
      ? readDuration(entries.get(key), `'${key}'`, ['schedule', key], context)
      : undefined;
  const every = read('every');
  if (!entries.has('every')) {
    const missing = { key: 'every', of: "'schedule'" };
    context.say(dslCodes.raise.DSL1003(missing, context.locate(['schedule'])));
  }
  if (every === undefined) return undefined;
  return {
    kind: 'periodic',
    every,
    lookback: read('lookback'),
    delay: read('delay') ?? usualDelay,
  };
}

/** What single targets are told. */
export function readTargets(
  entries: ReadonlyMap<string, unknown>,
  context: Context,
): TargetOptions {
  return {
    sigma: readSigma(entries.get('sigma'), context),
    sentinel: readSentinel(entries.get('sentinel'), context),
  };
}

function readSigma(value: unknown, context: Context): TargetOptions['sigma'] {
  if (value === undefined) return { accept: 'exact', fields: 'loganalytics', related: [] };
  const known = ['accept', 'fields', 'related'];
  const entries = knownEntries(value, "'sigma'", known, ['sigma'], context);
  const accept = entries.get('accept');
  if (accept !== undefined && accept !== 'broader') {
    wrongType(accept, "'accept'", "'broader'", ['sigma', 'accept'], context);
  }
  const fields = entries.get('fields');
  if (fields !== undefined && fields !== 'loganalytics' && fields !== 'eventhub') {
    wrongType(fields, "'fields'", "'loganalytics' or 'eventhub'", ['sigma', 'fields'], context);
  }
  const related = entries.get('related');
  return {
    accept: accept === 'broader' ? 'broader' : 'exact',
    fields: fields === 'eventhub' ? 'eventhub' : 'loganalytics',
    related: isArray(related) ? related.filter((one) => typeof one === 'string') : [],
  };
}

function readSentinel(value: unknown, context: Context): TargetOptions['sentinel'] {
  if (value === undefined) return { suppress: undefined, incident: true };
  const entries = knownEntries(
    value,
    "'sentinel'",
    ['suppress', 'incident'],
    ['sentinel'],
    context,
  );
  const suppress = entries.has('suppress')
    ? readDuration(entries.get('suppress'), "'suppress'", ['sentinel', 'suppress'], context)
    : undefined;
  return { suppress, incident: entries.get('incident') !== false };
}
