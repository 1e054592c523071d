import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { Locator } from '../../diagnostics/locator.ts';
import type { DetectionIr, DetectionSeverity } from '../../ir/detection-ir.ts';
import type { Path } from '../../ir/path.ts';
import type { ScalarType } from '../../values/scalar-type.ts';
import type { KqlQuery } from '../backend.ts';
import { describe } from '../describe.ts';
import { unprintable } from '../query-text.ts';
import { checkLogQuery } from './check-log-query.ts';
import { monitorCodes } from './diagnostics.ts';
import type { LogAlert } from './log-alert.ts';
import { logAlertProperties } from './log-alert-template.ts';
import { covering, frequencies, monitorDuration, mutes, windows } from './times.ts';

const mostTitle = 260;
const mostDescription = 4096;
const mostBytes = 65_536;
const mostDimensions = 6;

/** How often a rule runs that should run as soon as possible. */
const soonest = 300_000;

/** A proposal of ours: Azure Monitor counts from 0, critical, to 4, verbose, and says nothing of ours. */
const severities: Readonly<Record<DetectionSeverity, number>> = {
  high: 1,
  medium: 2,
  low: 3,
  informational: 4,
};

const splittable: readonly ScalarType[] = ['string', 'int', 'long', 'real', 'decimal'];

/** A detection as a log search alert, or why it cannot be one. Notes about one that can be are no refusal. */
export function buildLogAlert(
  detection: DetectionIr,
  kql: KqlQuery,
  locate: Locator,
): Outcome<LogAlert> {
  const { meta } = detection;
  const refusals: Diagnostic[] = [
    ...checkTexts(detection, locate),
    ...checkLogQuery(kql.text, locate),
    ...checkColumns(kql, locate),
  ];
  const every = detection.schedule.every ?? kql.every ?? soonest;
  const frequency = frequencies.find((time) => time === every);
  const window = covering(windows, Math.max(kql.lookback, every));
  if (frequency === undefined) {
    const params = { every: monitorDuration(every), allowed: frequencies.map(monitorDuration) };
    refusals.push(monitorCodes.raise.ARM5202(params, locate(['schedule', 'every'])));
  } else if (window === undefined) {
    const period = monitorDuration(kql.lookback);
    refusals.push(monitorCodes.raise.ARM5201({ period }, locate(windowPath(detection))));
  }
  if (refusals.length > 0 || frequency === undefined || window === undefined) {
    return { value: undefined, diagnostics: refusals };
  }
  const mute = muteOf(detection, frequency, locate);
  const alert: LogAlert = {
    name: detection.slug,
    title: meta.title,
    description: describe(meta),
    severity: severities[meta.severity],
    frequency,
    window,
    mute: mute.value,
    query: kql.text,
    dimensions: dimensionsOf(kql),
    lists: kql.lists.map(({ name }) => name),
    told: toldOf(detection),
  };
  const size = Buffer.byteLength(JSON.stringify([logAlertProperties(alert), alert.query]));
  if (size > mostBytes) {
    const said = monitorCodes.raise.ARM5208({ size, most: mostBytes }, locate([]));
    return { value: undefined, diagnostics: [said] };
  }
  return { value: alert, diagnostics: mute.diagnostics };
}

function windowPath({ schedule, branches }: DetectionIr): Path {
  if (schedule.lookback !== undefined) return ['schedule', 'lookback'];
  for (const { finder } of branches) {
    if (finder.kind !== 'each' && finder.at.length > 0) return finder.at;
  }
  return ['schedule'];
}

function checkTexts({ meta, slug }: DetectionIr, locate: Locator): readonly Diagnostic[] {
  const description = describe(meta);
  const texts = [
    { what: 'the title', text: meta.title, most: mostTitle, path: ['title'] },
    { what: 'the description', text: description, most: mostDescription, path: ['meaning'] },
  ];
  const found = texts.flatMap(({ what, text, most, path }) => {
    const character = unprintable(text);
    const { length } = text;
    return [
      ...(length > most ? [monitorCodes.raise.ARM5209({ what, length, most }, locate(path))] : []),
      ...(character === undefined
        ? []
        : [monitorCodes.raise.ARM5210({ what, character }, locate(path))]),
    ];
  });
  const isName = /^[^#<>%&:\\?/{}*;\u0000-\u001f]{1,260}$/.test(slug) && !/[ .]$/.test(slug);
  return isName ? found : [...found, monitorCodes.raise.ARM5212({ name: slug }, locate([]))];
}

function checkColumns(kql: KqlQuery, locate: Locator): readonly Diagnostic[] {
  const known = new Set(kql.columns.map(({ name }) => name));
  return kql.alert.group
    .filter(({ column }) => !known.has(column))
    .map(({ column }) => monitorCodes.raise.ARM5213({ column }, locate([])));
}

/** What splits the alert: the group of a finding, or else who and what each finding is about. */
function dimensionsOf(kql: KqlQuery): readonly string[] {
  const { group } = kql.alert;
  const wanted =
    group.length > 0
      ? group.map(({ column }) => column)
      : kql.entities.flatMap(({ identifiers }) => identifiers.map(({ column }) => column));
  const can = kql.columns.filter(({ type }) => splittable.includes(type)).map(({ name }) => name);
  return [...new Set(wanted)].filter((name) => can.includes(name)).slice(0, mostDimensions);
}

function muteOf(
  { targets }: DetectionIr,
  frequency: number,
  locate: Locator,
): { readonly value: number | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { suppress } = targets.sentinel;
  if (suppress === undefined) return { value: undefined, diagnostics: [] };
  if (mutes.includes(suppress) && suppress >= frequency) {
    return { value: suppress, diagnostics: [] };
  }
  const params = { suppress: monitorDuration(suppress) };
  const place = locate(['sentinel', 'suppress']);
  return { value: undefined, diagnostics: [monitorCodes.raise.ARM5214(params, place)] };
}

/** Azure Monitor knows no tactics and entities: whoever is called is told of them here. */
function toldOf({ meta }: DetectionIr): { readonly [name: string]: string } {
  return {
    ruleId: meta.id,
    ruleVersion: meta.version,
    severity: meta.severity,
    techniques: meta.techniques.join(', '),
    ...(meta.tactics.length === 0 ? {} : { tactics: meta.tactics.join(', ') }),
  };
}
