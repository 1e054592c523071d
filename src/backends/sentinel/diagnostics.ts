import { defineCodes } from '../../diagnostics/define-codes.ts';

/** Columns that a reader may have meant. */
interface MissingColumn {
  readonly column: string;
  readonly what: string;
}

/** The findings of the Sentinel backend: what Azure would refuse, said before it is asked. */
export const sentinelCodes = defineCodes('ARM', {
  ARM5001: {
    slug: 'title-too-long',
    severity: 'error',
    message: (p: { length: number; most: number }) =>
      `the title has ${p.length} characters; Sentinel takes ${p.most}`,
    help: () => "say the rest in 'meaning'",
  },
  ARM5002: {
    slug: 'description-too-long',
    severity: 'error',
    message: (p: { length: number; most: number }) =>
      `meaning, response, false positives and references together have ${p.length} characters; Sentinel takes ${p.most}`,
    help: () => "shorten 'meaning', or move the procedure to a page and name it in 'references'",
  },
  ARM5003: {
    slug: 'description-empty',
    severity: 'error',
    message: () => 'Sentinel wants a description, and there is none',
    help: () => "say in 'meaning' what the rule finds and what to do first",
  },
  ARM5004: {
    slug: 'unprintable-text',
    severity: 'error',
    message: (p: { what: string; character: string }) =>
      `${p.what} holds ${p.character}, which a template does not carry`,
    help: () => 'write it without the character, or as an escape of the query language',
  },
  ARM5005: {
    slug: 'braces-in-title',
    severity: 'error',
    message: () => "Sentinel reads '{{' in the title of an alert as a column's place",
    help: () => "write the title without '{{'",
  },
  ARM5006: {
    slug: 'sentinel-id',
    severity: 'error',
    message: (p: { id: string }) => `'${p.id}' is no GUID in lower case`,
    help: () => 'make one with: node -p "crypto.randomUUID()"',
  },
  ARM5007: {
    slug: 'sentinel-version',
    severity: 'error',
    message: (p: { version: string }) => `'${p.version}' is no version that Sentinel takes`,
    help: () => 'write three numbers: 1.0.0, at most twenty characters',
  },
  ARM5010: {
    slug: 'sentinel-query-too-long',
    severity: 'error',
    message: (p: { length: number; most: number }) =>
      `the query has ${p.length} characters; Sentinel takes ${p.most}`,
    help: () => 'move long lists of values to a list of the customer, or make two rules of it',
  },
  ARM5011: {
    slug: 'query-reads-everything',
    severity: 'error',
    message: () => "the query reads every table with 'search *' or 'union *'",
    help: () => 'name the tables',
  },
  ARM5012: {
    slug: 'query-leaves-the-workspace',
    severity: 'error',
    message: (p: { call: string }) => `'${p.call}' reads Azure Data Explorer; a rule cannot`,
    help: () => 'read a table of the workspace',
  },
  ARM5013: {
    slug: 'too-many-workspaces',
    severity: 'error',
    message: (p: { count: number; most: number }) =>
      `the query reads ${p.count} workspaces; Sentinel takes ${p.most}`,
    help: () => 'deploy the rule to several workspaces',
  },
  ARM5014: {
    slug: 'time-not-shown',
    severity: 'note',
    message: () => "the query's result has no column 'TimeGenerated'",
    help: () => 'Sentinel then shows the time of the run as the time of the alert',
  },
  ARM5015: {
    slug: 'columns-may-be-absent',
    severity: 'warning',
    message: (p: { operator: string }) =>
      `columns behind '${p.operator}' are there only when the data has them`,
    help: () => 'read them with column_ifexists(): Azure tries the query when the rule arrives',
  },
  ARM5020: {
    slug: 'frequency-out-of-range',
    severity: 'error',
    message: (p: { every: string }) => `every ${p.every} is outside of what Sentinel takes`,
    help: () => 'a rule runs every 5 minutes to every 14 days',
  },
  ARM5021: {
    slug: 'period-out-of-range',
    severity: 'error',
    message: (p: { period: string }) =>
      `the rule has to see ${p.period} back; a rule of Sentinel sees 14 days`,
    help: () => 'shorten the window, or read a table that a summary rule or a playbook fills daily',
  },
  ARM5022: {
    slug: 'gaps-between-runs',
    severity: 'error',
    message: (p: { period: string; every: string }) =>
      `every ${p.every}, it reads ${p.period} back: what happens between is never seen`,
    help: () => "make 'lookback' at least as long as 'every', or leave it out",
  },
  ARM5023: {
    slug: 'long-period-often',
    severity: 'error',
    message: (p: { period: string; every: string }) =>
      `every ${p.every}, it reads ${p.period} back; a rule that reads 2 days or more runs once an hour at most`,
    help: () => "write every: '1h', or shorten the window",
  },
  ARM5024: {
    slug: 'part-of-a-minute',
    severity: 'error',
    message: (p: { what: string }) => `${p.what} is no whole number of minutes`,
    help: () => 'Azure counts in minutes',
  },
  ARM5025: {
    slug: 'suppression-out-of-range',
    severity: 'error',
    message: (p: { suppress: string }) =>
      `suppressing for ${p.suppress} is outside of what Sentinel takes`,
    help: () => 'a rule rests for 5 minutes to 24 hours',
  },
  ARM5026: {
    slug: 'suppression-without-effect',
    severity: 'warning',
    message: (p: { suppress: string; every: string }) =>
      `suppressing for ${p.suppress} does nothing to a rule that runs every ${p.every}`,
    help: () => "make 'suppress' at least as long as 'every'",
  },
  ARM5027: {
    slug: 'not-near-real-time',
    severity: 'note',
    message: (p: { why: string }) => `runs every 5 minutes in Sentinel: ${p.why}`,
    help: () => "write every: '5m' to say so, or leave it: the meaning is the same",
  },
  ARM5030: {
    slug: 'bad-technique',
    severity: 'error',
    message: (p: { technique: string }) => `'${p.technique}' is no number of a technique`,
    help: () => "write 'T1078' or 'T1078.004'",
  },
  ARM5031: {
    slug: 'bad-tactic',
    severity: 'error',
    message: (p: { tactic: string }) => `'${p.tactic}' is no tactic of Sentinel`,
    help: () => "write it as Sentinel does: 'CredentialAccess'",
  },
  ARM5032: {
    slug: 'sentinel-technique-without-tactic',
    severity: 'error',
    message: (p: { technique: string; tactics: readonly string[] }) =>
      `Sentinel refuses '${p.technique}' without a tactic of its own`,
    help: (p: { technique: string; tactics: readonly string[] }) =>
      `add one of ${p.tactics.map((tactic) => `'${tactic}'`).join(', ')} to 'tactics', or leave 'tactics' out`,
  },
  ARM5033: {
    slug: 'technique-unlisted',
    severity: 'note',
    message: (p: { technique: string }) =>
      `'${p.technique}' is not in the list of techniques that Sentinel publishes`,
    help: () => 'newer techniques are mostly taken; if the deployment fails, name the parent',
  },
  ARM5040: {
    slug: 'too-many-entities',
    severity: 'error',
    message: (p: { count: number; most: number }) =>
      `the rule maps ${p.count} entities; Sentinel takes ${p.most}`,
    help: () => "keep those that an analyst pivots on, and make 'details' of the others",
  },
  ARM5041: {
    slug: 'too-many-identifiers',
    severity: 'error',
    message: (p: { kind: string; count: number; most: number }) =>
      `the entity '${p.kind}' has ${p.count} identifiers; Sentinel takes ${p.most}`,
    help: () => 'one strong identifier is enough: the object id, the sign-in name, the SID',
  },
  ARM5042: {
    slug: 'unknown-entity',
    severity: 'error',
    message: (p: { kind: string }) => `Sentinel has no entity for '${p.kind}'`,
    help: () => "make it a value in 'details'",
  },
  ARM5043: {
    slug: 'unknown-identifier',
    severity: 'error',
    message: (p: { kind: string; identifier: string }) =>
      `Sentinel has no identifier for '${p.identifier}' of the entity '${p.kind}'`,
    help: () => "make it a value in 'details'",
  },
  ARM5044: {
    slug: 'identifier-twice',
    severity: 'error',
    message: (p: { kind: string; identifier: string }) =>
      `the entity '${p.kind}' has the identifier '${p.identifier}' twice`,
  },
  ARM5045: {
    slug: 'identifier-missing',
    severity: 'error',
    message: (p: { kind: string; needed: readonly string[] }) =>
      `Sentinel cannot tell the entity '${p.kind}' by this alone`,
    help: (p: { kind: string; needed: readonly string[] }) =>
      `give one of ${p.needed.map((name) => `'${name}'`).join(', ')}`,
  },
  ARM5046: {
    slug: 'weak-entity',
    severity: 'note',
    message: (p: { kind: string }) =>
      `Sentinel may take two entities '${p.kind}' for one by these identifiers`,
  },
  ARM5047: {
    slug: 'missing-column',
    severity: 'error',
    message: (p: MissingColumn) => `the query's result has no column '${p.column}' for ${p.what}`,
    help: () => 'names of columns are compared with regard to case',
  },
  ARM5048: {
    slug: 'column-not-text',
    severity: 'warning',
    message: (p: { column: string; type: string }) =>
      `the column '${p.column}' of an entity is ${p.type}, not text`,
    help: () => 'wrap it in tostring()',
  },
  ARM5049: {
    slug: 'bad-column-name',
    severity: 'error',
    message: (p: { column: string }) => `Sentinel does not take '${p.column}' as a column's name`,
    help: () => 'letters, digits and underscores, not beginning with a digit, at most 500',
  },
  ARM5050: {
    slug: 'too-many-details',
    severity: 'error',
    message: (p: { count: number; most: number }) =>
      `the rule has ${p.count} details; Sentinel takes ${p.most}`,
    help: () => 'keep what the analyst decides by',
  },
  ARM5051: {
    slug: 'bad-detail-name',
    severity: 'error',
    message: (p: { name: string }) => `Sentinel does not take '${p.name}' as the name of a detail`,
    help: () => 'letters, digits and underscores, beginning with a letter, at most 20',
  },
  ARM5052: {
    slug: 'skipped-file-name',
    severity: 'error',
    message: (p: { slug: string }) =>
      `Sentinel Repositories skips files that end in 'metadata.json', as '${p.slug}.json' does`,
    help: () => 'rename the file',
  },
  ARM5060: {
    slug: 'bad-watchlist-name',
    severity: 'error',
    message: (p: { list: string }) => `Sentinel does not take '${p.list}' as a watchlist's alias`,
    help: () =>
      'three to 64 letters, digits, hyphens and underscores, letters or digits at both ends',
  },
});
