/** What a value is while modifiers are applied to it, one after another. */
export type ValueKind =
  | 'text'
  | 'bytes'
  | 'regex'
  | 'network'
  | 'field'
  | 'number'
  | 'boolean'
  | 'null'
  | 'presence'
  | 'comparison'
  | 'time-part';

interface ModifierEntry {
  /** The kinds it takes, and the kind that each becomes. An absent kind is refused. */
  readonly takes: { readonly [K in ValueKind]?: ValueKind };
  /** Nothing may stand before it. */
  readonly first?: true;
  /** Works on the item as a whole, not on its values. */
  readonly item?: true;
  /** Makes no sense without a field. */
  readonly needsField?: true;
  /** Another spelling of the same modifier. */
  readonly sameAs?: string;
  /** Who defines it; what is outside the specification is warned about. */
  readonly origin: 'specification 2.1' | 'pySigma';
  readonly meaning: string;
}

const anyKind = {
  text: 'text',
  bytes: 'bytes',
  regex: 'regex',
  network: 'network',
  field: 'field',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
  presence: 'presence',
  comparison: 'comparison',
  'time-part': 'time-part',
} as const;

const searched = { text: 'text', bytes: 'text', regex: 'regex', field: 'field' } as const;
const compared = { number: 'comparison', 'time-part': 'time-part' } as const;
const dated = { number: 'time-part' } as const;
const encoded = { text: 'bytes' } as const;
const flagged = { regex: 'regex' } as const;
const spec = 'specification 2.1';

/** Every modifier that the engine knows. The reader checks chains by it; the documentation prints it. */
export const modifiers = {
  all: {
    takes: anyKind,
    item: true,
    origin: spec,
    meaning: 'every value of the list, not one of them',
  },
  neq: {
    takes: anyKind,
    item: true,
    origin: spec,
    meaning: 'the item does not hold; an absent field differs',
  },
  contains: { takes: searched, origin: spec, meaning: 'anywhere in the value' },
  startswith: {
    takes: searched,
    needsField: true,
    origin: spec,
    meaning: 'at the start of the value',
  },
  endswith: { takes: searched, needsField: true, origin: spec, meaning: 'at the end of the value' },
  exists: {
    takes: { boolean: 'presence' },
    first: true,
    needsField: true,
    origin: spec,
    meaning: 'the field is present, be it empty or null',
  },
  cased: {
    takes: { text: 'text', bytes: 'text', field: 'field' },
    origin: spec,
    meaning: 'case counts',
  },
  windash: {
    takes: { text: 'text' },
    origin: spec,
    meaning: 'each of - / en dash, em dash and horizontal bar stands for all five',
  },
  re: {
    takes: { text: 'regex' },
    first: true,
    origin: spec,
    meaning: 'RE2 regular expression, searched',
  },
  i: { takes: flagged, origin: spec, meaning: 'regular expression ignores case' },
  m: { takes: flagged, origin: spec, meaning: '^ and $ match at lines' },
  s: { takes: flagged, origin: spec, meaning: '. matches a line break' },
  ignorecase: { takes: flagged, sameAs: 'i', origin: 'pySigma', meaning: 'same as i' },
  multiline: { takes: flagged, sameAs: 'm', origin: 'pySigma', meaning: 'same as m' },
  dotall: { takes: flagged, sameAs: 's', origin: 'pySigma', meaning: 'same as s' },
  base64: {
    takes: { text: 'text', bytes: 'text' },
    origin: spec,
    meaning: 'the value, encoded as base64',
  },
  base64offset: {
    takes: { text: 'text', bytes: 'text' },
    origin: spec,
    meaning: 'the value inside base64, at each of the three offsets',
  },
  utf16le: { takes: encoded, origin: spec, meaning: 'UTF-16, little endian' },
  wide: { takes: encoded, sameAs: 'utf16le', origin: spec, meaning: 'same as utf16le' },
  utf16be: { takes: encoded, origin: spec, meaning: 'UTF-16, big endian' },
  utf16: {
    takes: encoded,
    origin: spec,
    meaning: 'UTF-16, little endian, after a byte order mark',
  },
  lt: { takes: compared, needsField: true, origin: spec, meaning: 'less than' },
  lte: { takes: compared, needsField: true, origin: spec, meaning: 'less than or equal' },
  gt: { takes: compared, needsField: true, origin: spec, meaning: 'greater than' },
  gte: { takes: compared, needsField: true, origin: spec, meaning: 'greater than or equal' },
  minute: {
    takes: dated,
    first: true,
    needsField: true,
    origin: spec,
    meaning: 'minute of the hour',
  },
  hour: { takes: dated, first: true, needsField: true, origin: spec, meaning: 'hour of the day' },
  day: { takes: dated, first: true, needsField: true, origin: spec, meaning: 'day of the month' },
  week: {
    takes: dated,
    first: true,
    needsField: true,
    origin: spec,
    meaning: 'ISO week of the year',
  },
  month: {
    takes: dated,
    first: true,
    needsField: true,
    origin: spec,
    meaning: 'month of the year',
  },
  year: { takes: dated, first: true, needsField: true, origin: spec, meaning: 'year' },
  cidr: {
    takes: { text: 'network' },
    first: true,
    needsField: true,
    origin: spec,
    meaning: 'the address lies in the network, IPv4 or IPv6',
  },
  expand: { takes: { text: 'text' }, origin: spec, meaning: '%name% stands for a list of values' },
  fieldref: {
    takes: { text: 'field' },
    first: true,
    needsField: true,
    origin: spec,
    meaning: 'the value of another field of the same event',
  },
} as const satisfies Record<string, ModifierEntry>;

/** The name of a modifier that the engine knows. */
export type ModifierName = keyof typeof modifiers;

/** Is this a modifier that the engine knows? */
export function isModifier(name: string): name is ModifierName {
  return Object.hasOwn(modifiers, name);
}

/** The entry of a modifier, by the general shape. */
export function modifierEntry(name: ModifierName): ModifierEntry {
  return modifiers[name];
}
