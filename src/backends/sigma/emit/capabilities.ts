import type { Predicate, Term } from '../../../ir/expression.ts';
import type { Finder } from '../../../ir/finder.ts';
import type { Source, Step } from '../../../ir/stream.ts';

/** `native`: Sigma has it. `emulated`: other constructs say exactly it. `partly`: some forms of it. */
export type CapabilityLevel = 'native' | 'emulated' | 'partly' | 'refused';

/** How far Sigma can say a construct. */
export interface Capability {
  readonly level: CapabilityLevel;
  readonly how: string;
}

/** What Sigma can say of each construct. Every kind of node has an entry; the README prints it. */
export const capabilities: {
  readonly predicates: Readonly<Record<Predicate['kind'], Capability>>;
  readonly terms: Readonly<Record<Term['kind'], Capability>>;
  readonly steps: Readonly<Record<Step['kind'], Capability>>;
  readonly sources: Readonly<Record<Source['kind'], Capability>>;
  readonly finders: Readonly<Record<Finder['kind'], Capability>>;
} = {
  predicates: {
    all: { level: 'native', how: 'the items of a map, `and`' },
    any: { level: 'native', how: 'a list of values, a list of maps, `or`' },
    not: { level: 'native', how: '`not filter_…`' },
    compare: {
      level: 'partly',
      how: 'texts, numbers and truth values; texts of two fields by `fieldref`, where two empty ones are said apart; no moments',
    },
    in: {
      level: 'partly',
      how: "a list of values; a customer's list of texts as a placeholder; no array of the same record",
    },
    text: {
      level: 'native',
      how: '`contains`, `startswith`, `endswith`; `has` is emulated by an expression',
    },
    matches: { level: 'partly', how: '`re`, in the part that tools read alike' },
    exists: { level: 'emulated', how: 'neither null nor an empty text; no objects and arrays' },
    network: {
      level: 'emulated',
      how: '`cidr`, each IPv4 network in IPv6 too; no lists of networks unless they are inlined',
    },
    hours: { level: 'refused', how: '' },
    quantified: {
      level: 'partly',
      how: 'one member of an element, or alternatives; `every` where its opposite is said by `not`',
    },
  },
  terms: {
    column: { level: 'native', how: 'a field, by the profile of the rule; no JSON text' },
    member: { level: 'native', how: 'a dotted field' },
    element: { level: 'native', how: 'the field of its array' },
    first: { level: 'refused', how: '' },
    coalesce: {
      level: 'emulated',
      how: 'of paths: the first, or the second while the first is empty; not as a key',
    },
    parse: { level: 'refused', how: '' },
    unwrap: { level: 'refused', how: '' },
    afterLast: { level: 'refused', how: '' },
    concat: { level: 'refused', how: '' },
    convert: { level: 'native', how: 'the field, compared as the type' },
    elapsed: { level: 'refused', how: '' },
    literal: { level: 'native', how: 'a value' },
    parameter: {
      level: 'partly',
      how: 'a text as a placeholder; numbers, bounds and expressions by their default, with a note',
    },
  },
  steps: {
    define: { level: 'native', how: 'its value, wherever its name is read' },
    filter: {
      level: 'native',
      how: '`where`: selection; `unless`: `filter_main_…`; `except`: `filter_optional_…`',
    },
    join: { level: 'refused', how: 'only where a condition or a key reads it' },
    earlier: { level: 'refused', how: 'only where a condition or a key reads it' },
    once: { level: 'refused', how: '' },
  },
  sources: {
    tables: { level: 'native', how: 'a rule for each table' },
    state: { level: 'refused', how: '' },
    list: { level: 'refused', how: '' },
    shared: { level: 'native', how: 'its conditions in each rule' },
    none: { level: 'native', how: 'a sequence reads by its steps' },
    query: { level: 'refused', how: '' },
  },
  finders: {
    each: { level: 'native', how: 'a rule' },
    threshold: {
      level: 'partly',
      how: '`event_count`, `value_count`: sliding windows, one lower bound, values that are never empty',
    },
    spike: { level: 'refused', how: '' },
    firstSeen: { level: 'refused', how: '' },
    sequence: {
      level: 'partly',
      how: '`temporal_ordered`; `temporal` for steps that exclude each other; no absent steps',
    },
    absent: { level: 'refused', how: '' },
  },
};
