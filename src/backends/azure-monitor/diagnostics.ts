import { defineCodes } from '../../diagnostics/define-codes.ts';

/**
 * Why a rule is no alert of Azure Monitor. These are notes: a rule that another target takes is not wrong, and the
 * manifest tells the reason.
 */
export const monitorCodes = defineCodes('ARM', {
  ARM5201: {
    slug: 'monitor-period',
    severity: 'note',
    message: (p: { period: string }) =>
      `no Azure Monitor alert: the rule has to see ${p.period} back, an alert sees 2 days`,
    help: () => 'shorten the window, or leave the rule to Sentinel',
  },
  ARM5202: {
    slug: 'monitor-frequency',
    severity: 'note',
    message: (p: { every: string; allowed: readonly string[] }) =>
      `no Azure Monitor alert: it cannot run every ${p.every}`,
    help: (p: { every: string; allowed: readonly string[] }) =>
      `it runs every ${p.allowed.join(', ')}`,
  },
  ARM5203: {
    slug: 'monitor-operator',
    severity: 'note',
    message: (p: { operator: string }) =>
      `no Azure Monitor alert: its queries cannot use '${p.operator}'`,
    help: () => 'name the columns that the result has',
  },
  ARM5204: {
    slug: 'monitor-ago',
    severity: 'note',
    message: () => "no Azure Monitor alert: 'ago' takes a literal time there",
    help: () => 'write ago(1h), not ago of a name',
  },
  ARM5205: {
    slug: 'monitor-reserved',
    severity: 'note',
    message: () => "no Azure Monitor alert: 'AggregatedValue' is a name of its own there",
    help: () => 'give the column another name',
  },
  ARM5206: {
    slug: 'monitor-count',
    severity: 'note',
    message: () => "no Azure Monitor alert: the query ends in 'count', so it has a row in any case",
    help: () => 'end it in the rows that are findings',
  },
  ARM5207: {
    slug: 'monitor-reads-everything',
    severity: 'note',
    message: () => "no Azure Monitor alert: the query reads tables with 'search' or 'union *'",
    help: () => 'name the tables',
  },
  ARM5208: {
    slug: 'monitor-size',
    severity: 'note',
    message: (p: { size: number; most: number }) =>
      `no Azure Monitor alert: the rule has ${p.size} bytes, Azure takes ${p.most}`,
    help: () => 'move long lists of values to a list of the customer',
  },
  ARM5209: {
    slug: 'monitor-text-too-long',
    severity: 'note',
    message: (p: { what: string; length: number; most: number }) =>
      `no Azure Monitor alert: ${p.what} has ${p.length} characters, Azure takes ${p.most}`,
    help: () => 'shorten it',
  },
  ARM5210: {
    slug: 'monitor-unprintable',
    severity: 'note',
    message: (p: { what: string; character: string }) =>
      `no Azure Monitor alert: ${p.what} holds ${p.character}, which a template does not carry`,
    help: () => 'write it without the character, or as an escape of the query language',
  },
  ARM5211: {
    slug: 'monitor-identity',
    severity: 'note',
    message: (p: { call: string }) =>
      `no Azure Monitor alert: '${p.call}' needs an identity that is not part of a pack`,
    help: () => 'read tables of the workspace',
  },
  ARM5212: {
    slug: 'monitor-name',
    severity: 'note',
    message: (p: { name: string }) =>
      `no Azure Monitor alert: Azure does not take '${p.name}' as a rule's name`,
    help: () => 'name the file in lower-case letters, digits and hyphens',
  },
  ARM5213: {
    slug: 'monitor-missing-column',
    severity: 'note',
    message: (p: { column: string }) =>
      `no Azure Monitor alert: the query's result has no column '${p.column}'`,
  },
  ARM5214: {
    slug: 'monitor-not-muted',
    severity: 'note',
    message: (p: { suppress: string }) =>
      `the Azure Monitor alert does not rest for ${p.suppress}: it knows other times`,
    help: (p: { suppress: string }) =>
      `between ${p.suppress} and the rule's own times lie 5m, 10m, 15m, 30m, 45m, 1h to 6h, 1d and 2d`,
  },
  ARM5220: {
    slug: 'not-in-activity-log',
    severity: 'note',
    message: (p: { why: string }) => `a log search alert, not an activity log alert: ${p.why}`,
    help: () => 'an activity log alert costs nothing and is faster; the meaning is the same',
  },
});
