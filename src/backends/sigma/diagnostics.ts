import { defineCodes } from '../../diagnostics/define-codes.ts';

/** The findings of reading, checking and running Sigma. Emitting takes codes from SIG4500 on. */
export const codes = defineCodes('SIG', {
  SIG4001: {
    slug: 'not-utf8',
    severity: 'error',
    message: (p: { what: string }) => `the file is not UTF-8: ${p.what}`,
    help: () => 'save the file as UTF-8 without a byte order mark',
  },
  SIG4002: {
    slug: 'yaml-syntax',
    severity: 'error',
    message: (p: { reason: string }) => `not YAML: ${p.reason}`,
  },
  SIG4003: {
    slug: 'yaml-unsafe',
    severity: 'error',
    message: (p: { reason: string }) => `refused YAML: ${p.reason}`,
  },
  SIG4004: {
    slug: 'duplicate-key',
    severity: 'error',
    message: (p: { key: string }) => `the key '${p.key}' stands twice in one map`,
    help: () => 'join the two values in one list, or use two search identifiers',
  },
  SIG4005: {
    slug: 'key-not-text',
    severity: 'error',
    message: (p: { key: string; type: string }) => `the key ${p.key} is a ${p.type}, not text`,
    help: (p: { key: string }) => `quote it: '${p.key}'`,
  },
  SIG4006: {
    slug: 'ambiguous-scalar',
    severity: 'error',
    message: (p: { text: string; newer: string; older: string }) =>
      `'${p.text}' is ${p.newer} in YAML 1.2 and ${p.older} in YAML 1.1`,
    help: (p: { text: string }) => `quote it: '${p.text}'`,
  },
  SIG4007: {
    slug: 'not-a-rule',
    severity: 'error',
    message: (p: { reason: string }) => `not a Sigma document: ${p.reason}`,
    help: () => "a document has a 'title' and one of 'detection', 'correlation' or 'filter'",
  },
  SIG4010: {
    slug: 'missing-field',
    severity: 'error',
    message: (p: { field: string; where: string }) => `${p.where} has no '${p.field}'`,
  },
  SIG4011: {
    slug: 'wrong-shape',
    severity: 'error',
    message: (p: { field: string; wanted: string; found: string }) =>
      `'${p.field}' must be ${p.wanted}, not ${p.found}`,
  },
  SIG4012: {
    slug: 'empty-search',
    severity: 'error',
    message: (p: { name: string }) => `'${p.name}' is empty`,
    help: () => 'an empty list or map matches nothing that the specification defines',
  },
  SIG4013: {
    slug: 'unknown-modifier',
    severity: 'error',
    message: (p: { modifier: string }) => `there is no modifier '${p.modifier}'`,
  },
  SIG4014: {
    slug: 'illegal-modifier',
    severity: 'error',
    message: (p: { modifier: string; reason: string }) => `'${p.modifier}' ${p.reason}`,
  },
  SIG4015: {
    slug: 'value-refused',
    severity: 'error',
    message: (p: { modifier: string; reason: string }) => `under '${p.modifier}', ${p.reason}`,
  },
  SIG4016: {
    slug: 'modifier-outside-specification',
    severity: 'warning',
    message: (p: { modifier: string }) =>
      `'${p.modifier}' is no modifier of the specification; only some tools know it`,
  },
  SIG4017: {
    slug: 'doubtful-value',
    severity: 'warning',
    message: (p: { reason: string }) => p.reason,
  },
  SIG4020: {
    slug: 'condition-syntax',
    severity: 'error',
    message: (p: { reason: string }) => `the condition cannot be read: ${p.reason}`,
  },
  SIG4021: {
    slug: 'unknown-search',
    severity: 'error',
    message: (p: { name: string }) => `the condition names '${p.name}', which is not defined`,
  },
  SIG4022: {
    slug: 'pattern-matches-nothing',
    severity: 'error',
    message: (p: { pattern: string }) => `no search identifier matches '${p.pattern}'`,
  },
  SIG4023: {
    slug: 'condition-style',
    severity: 'warning',
    message: (p: { reason: string }) => p.reason,
  },
  SIG4030: {
    slug: 'correlation-type',
    severity: 'error',
    message: (p: { type: string }) => `there is no correlation type '${p.type}'`,
  },
  SIG4031: {
    slug: 'timespan',
    severity: 'error',
    message: (p: { text: string }) => `'${p.text}' is no timespan`,
    help: () => 'write a number above 0 and one of s, m, h, d, w: 1h30 is 90m',
  },
  SIG4032: {
    slug: 'correlation-condition',
    severity: 'error',
    message: (p: { reason: string }) => `the correlation's condition ${p.reason}`,
  },
  SIG4033: {
    slug: 'alias',
    severity: 'error',
    message: (p: { alias: string; reason: string }) => `the alias '${p.alias}' ${p.reason}`,
  },
  SIG4034: {
    slug: 'correlation-style',
    severity: 'warning',
    message: (p: { reason: string }) => p.reason,
  },
  SIG4035: {
    slug: 'filter-keeps',
    severity: 'error',
    message: () =>
      'this filter would keep only what it describes: engines add its condition with "and", while the specification says that it suppresses',
    help: () => "write the condition with 'not', which means the same to both: 'not selection'",
  },
  SIG4040: {
    slug: 'unknown-rule',
    severity: 'error',
    message: (p: { reference: string }) => `no rule has the id or name '${p.reference}'`,
  },
  SIG4041: {
    slug: 'ambiguous-rule',
    severity: 'error',
    message: (p: { reference: string }) => `several rules have the id or name '${p.reference}'`,
  },
  SIG4042: {
    slug: 'correlation-cycle',
    severity: 'error',
    message: (p: { path: string }) => `the correlation refers to itself: ${p.path}`,
  },
  SIG4043: {
    slug: 'depends-on-refused',
    severity: 'error',
    message: (p: { reference: string }) => `the rule '${p.reference}' it refers to was refused`,
  },
  SIG4044: {
    slug: 'duplicate-id',
    severity: 'warning',
    message: (p: { id: string }) => `another rule has the id '${p.id}'`,
  },
  SIG4045: {
    slug: 'filter-without-rule',
    severity: 'warning',
    message: () => 'the filter applies to none of the rules',
    help: () =>
      "its 'rules' must name a rule by id or name, and its 'logsource' must hold the rule's",
  },
  SIG4050: {
    slug: 'placeholder',
    severity: 'error',
    message: (p: { name: string }) => `the placeholder '%${p.name}%' has no values`,
    help: () => 'give them in a file with --placeholders',
  },
  SIG4051: {
    slug: 'regex',
    severity: 'error',
    message: (p: { reason: string }) => `the regular expression is refused: ${p.reason}`,
    help: () => 'expressions are RE2: no look-around, no back-references',
  },
  SIG4052: {
    slug: 'network',
    severity: 'error',
    message: (p: { text: string; reason: string }) => `'${p.text}' is no network: ${p.reason}`,
  },
  SIG4053: {
    slug: 'event-without-time',
    severity: 'error',
    message: (p: { event: number; field: string }) =>
      `event ${p.event} matched, but its '${p.field}' holds no time: the correlation is not run`,
    help: () => 'name the field that holds the time with --time-field',
  },
  SIG4060: {
    slug: 'event-syntax',
    severity: 'error',
    message: (p: { reason: string }) => `not an event: ${p.reason}`,
  },
  SIG4100: {
    slug: 'schema',
    severity: 'error',
    message: (p: { reason: string }) => p.reason,
  },
  SIG4101: {
    slug: 'convention',
    severity: 'warning',
    message: (p: { reason: string }) => p.reason,
  },
});
