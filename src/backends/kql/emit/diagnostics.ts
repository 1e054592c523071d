import { defineCodes } from '../../../diagnostics/define-codes.ts';

/** What KQL cannot say, or a target does not run. */
export const emitCodes = defineCodes('KQL', {
  KQL3501: {
    slug: 'looks-too-far-back',
    severity: 'error',
    message: (p: { target: string; days: number; most: number }) =>
      `the rule has to see ${p.days} days back; ${p.target} lets a query see ${p.most} days`,
    help: (p: { most: number }) =>
      `make the window, the baseline or the frequency shorter, so that together they stay within ${p.most} days; or keep a summary of the older records in a table of its own`,
  },
  KQL3502: {
    slug: 'query-too-long',
    severity: 'error',
    message: (p: { length: number; most: number }) =>
      `the query has ${p.length} characters; ${p.most} are allowed`,
    help: () =>
      "move long lists into a list('…') that the customer keeps, or split the rule by its branches",
  },
  KQL3503: {
    slug: 'query-too-deep',
    severity: 'error',
    message: (p: { depth: number; most: number }) =>
      `the query nests ${p.depth} deep; ${p.most} are analysed`,
    help: () => "say long chains of 'any' as one 'in'",
  },
  KQL3504: {
    slug: 'too-many-steps-in-any-order',
    severity: 'error',
    message: (p: { steps: number; most: number }) =>
      `a sequence in any order of ${p.steps} steps: at most ${p.most} can be told apart in KQL`,
    help: () => "say the order with 'inOrder', or split the rule",
  },
  KQL3505: {
    slug: 'whole-object-as-value',
    severity: 'error',
    message: (p: { name: string }) =>
      `'${p.name}' is the whole record of another source; KQL keeps its columns apart`,
    help: () => 'name one of its columns',
  },
  KQL3506: {
    slug: 'pattern-without-text',
    severity: 'error',
    message: (p: { why: string }) => `the expression cannot be written in KQL: ${p.why}`,
  },
  KQL3507: {
    slug: 'network-is-none',
    severity: 'error',
    message: (p: { network: string }) => `'${p.network}' is no network of IPv4 or IPv6`,
    help: () => "write it as '10.0.0.0/8' or '2001:db8::/32'",
  },
  KQL3508: {
    slug: 'lookback-without-bound',
    severity: 'error',
    message: (p: { what: string; days: number; most: number }) =>
      `${p.what} reads the latest record there is, for which ${p.days} days are needed; the target lets a query see ${p.most}`,
    help: () =>
      "say how far back is enough with schedule: { every: '…', lookback: '…' }, or leave this target out",
  },
  KQL3509: {
    slug: 'windows-do-not-run-continuously',
    severity: 'error',
    message: (p: { what: string }) =>
      `${p.what} compares records over time; a rule that runs continuously sees the newest minutes alone`,
    help: () => "give it a frequency: schedule: { every: '5m' }",
  },
});
