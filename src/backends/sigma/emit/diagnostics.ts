import type { CodeEntry } from '../../../diagnostics/define-codes.ts';
import { defineCodes } from '../../../diagnostics/define-codes.ts';

interface Unsaid {
  readonly what: string;
  /** No broader rule can be made by leaving it out. */
  readonly final: boolean;
}

/**
 * What Sigma cannot say. `what` names the construct as the author wrote it. A refusal is a note: nothing is wrong with
 * the detection, it is this target that stops here.
 */
function cannotSay(slug: string, because: string, wayOut?: string): CodeEntry<Unsaid> {
  return {
    slug: `sigma-${slug}`,
    severity: 'note',
    message: ({ what }) => `Sigma cannot say ${what}: ${because}`,
    help: ({ final }) => {
      const leave = 'leave the detection to the other targets';
      const accept = "accept a rule that finds more, with sigma: { accept: 'broader' }";
      return [wayOut, final ? leave : accept].filter((one) => one !== undefined).join('; or ');
    },
  };
}

/** The findings of emitting Sigma. Reading and running have the codes below SIG4500. */
export const emitCodes = defineCodes('SIG', {
  SIG4501: cannotSay(
    'same-element',
    'two fields below one array may be found in different elements',
    'test one member of the element alone, or wait for array matching in Sigma 3',
  ),
  SIG4502: cannotSay(
    'each-element',
    'a field of an array matches when any of its elements does',
    "say what no element may be, with 'none', where that means the same",
  ),
  SIG4503: cannotSay(
    'drawn-value',
    'a Sigma field is a path, and this value is chosen out of the elements of an array',
    'test a column or member that has a path of its own',
  ),
  SIG4504: cannotSay(
    'json-text',
    'the table keeps it as JSON text, and a Sigma tool does not look into text',
    'read a table that keeps it as an object, or test another column',
  ),
  SIG4505: cannotSay('computed-value', 'a Sigma field is a path, and this value is computed'),
  SIG4506: cannotSay(
    'hours',
    'its time modifiers know neither days of the week nor time zones, and tools differ in what they read',
  ),
  SIG4507: cannotSay(
    'moments',
    'only numbers have an order in Sigma, and moments and lengths of time are texts there',
  ),
  SIG4508: cannotSay(
    'shapeless',
    'an object or array is not compared as a whole, and empty ones are not told from absent ones',
    'test a member of it',
  ),
  SIG4509: cannotSay(
    'column-comparison',
    "'fieldref' compares the texts of two fields, without regard to case and no other way",
    "compare texts with 'equals', 'contains', 'startsWith' or 'endsWith'",
  ),
  SIG4510: cannotSay('array-membership', 'a value is not sought in another field that is an array'),
  SIG4511: cannotSay(
    'regex',
    'Sigma tools agree on a part of regular expressions only',
    'write it with . ^ $ * + ? {n,m} [] | () and (?:), \\d \\w \\s \\b and escaped characters',
  ),
  SIG4512: cannotSay(
    'list-kind',
    'a placeholder stands for texts, not for numbers or networks',
    'inline the list when the rules are built, or make its items texts',
  ),
  SIG4513: cannotSay(
    'network',
    'tools do not agree on IPv4 addresses that are written as IPv6',
    'write the IPv4 and the IPv6 networks apart',
  ),
  SIG4514: cannotSay(
    'field-name',
    'a field name is a dotted path, and this one has characters that cut it or end it',
  ),
  SIG4515: cannotSay(
    'parameter',
    'a placeholder stands for a text, and what is compared here is none',
    'write the value into the detection',
  ),
  SIG4520: cannotSay('join', 'a Sigma rule sees one event, never a record of another table'),
  SIG4521: cannotSay(
    'earlier-events',
    'a correlation finds events, it does not count them for others',
  ),
  SIG4522: cannotSay('state', 'a Sigma rule sees every record, not the latest of each key alone'),
  SIG4523: cannotSay('list-source', "a Sigma rule reads events, and a customer's list has none"),
  SIG4524: cannotSay('once', 'each event counts for itself in Sigma'),
  SIG4525: cannotSay('query', 'only targets that speak KQL can say what is written in KQL'),
  SIG4530: cannotSay('first-seen', 'no correlation remembers what was there before'),
  SIG4531: cannotSay('spike', 'thresholds of correlations are numbers, not baselines'),
  SIG4532: cannotSay('absence', 'a correlation finds what is there, never what is missing'),
  SIG4533: cannotSay(
    'window',
    'Sigma has one kind of window, and tools take it for a sliding one',
    "use window: 'sliding'",
  ),
  SIG4534: cannotSay(
    'bounds',
    'tools take one lower bound of a count alike, and no range or upper bound',
    "say one of 'atLeast' and 'above'",
  ),
  SIG4535: cannotSay(
    'distinct-empty',
    'an empty text is a value to Sigma tools, and is none here',
    "add { exists: true } for this column to 'where'",
  ),
  SIG4536: cannotSay(
    'distinct-value',
    'only a field can be counted or grouped by',
    'use a column or a path',
  ),
  SIG4537: cannotSay(
    'timespan',
    'a timespan is a whole number of seconds, minutes, hours or days',
    'round it',
  ),
  SIG4538: cannotSay('absent-step', 'the specification has no negation in correlations'),
  SIG4539: cannotSay(
    'overlapping-steps',
    'one event may stand for two rules of a temporal correlation, and for one step only here',
    'make the steps exclude each other: different values of one column, or different tables',
  ),
  SIG4540: cannotSay(
    'step-tables',
    'a temporal correlation wants an event of each of its rules, and a rule has one log source',
    'read one table in each step',
  ),
  SIG4550: cannotSay(
    'unmapped-field',
    'its name in the raw Event Hub records is not known',
    "use sigma: { fields: 'loganalytics' }",
  ),
  SIG4560: cannotSay(
    'nothing-left',
    'a rule needs a selection, and nothing is left of it',
    'test something that Sigma can say',
  ),
  SIG4561: cannotSay(
    'never',
    'an inlined list has no items, so that the rule could never match',
    'fill the list, or emit placeholders',
  ),
  SIG4580: {
    slug: 'sigma-broader',
    severity: 'note',
    message: (p: { what: string }) =>
      `the Sigma rule leaves out ${p.what}, so that it finds more than the detection`,
  },
  SIG4581: {
    slug: 'sigma-parameter-inlined',
    severity: 'note',
    message: (p: { name: string; value: string }) =>
      `the Sigma rule has the default ${p.value} for the parameter '${p.name}' written into it`,
  },
  SIG4582: {
    slug: 'sigma-empty-key',
    severity: 'note',
    message: (p: { key: string }) =>
      `Sigma tools differ in what they do with events that have no '${p.key}' to group by`,
    help: () => "add { exists: true } for this column to 'where' if such events do not matter",
  },
});

/** The codes that say what Sigma cannot. */
export type RefusalCode = Exclude<keyof typeof emitCodes.raise, 'SIG4580' | 'SIG4581' | 'SIG4582'>;
