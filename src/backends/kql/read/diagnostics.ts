import { defineCodes } from '../../../diagnostics/define-codes.ts';

/** What can be wrong with a query before it runs. */
export const readCodes = defineCodes('KQL', {
  KQL2001: {
    slug: 'syntax',
    severity: 'error',
    message: (p: { detail: string }) => `the query does not parse: ${p.detail}`,
  },
  KQL2002: {
    slug: 'binding',
    severity: 'error',
    message: (p: { detail: string }) => p.detail,
  },
  KQL2003: {
    slug: 'unknown-name',
    severity: 'error',
    message: (p: { detail: string }) => p.detail,
  },
  KQL2004: {
    slug: 'type-mismatch',
    severity: 'error',
    message: (p: { detail: string }) => p.detail,
  },
  KQL2005: {
    slug: 'parser-failed',
    severity: 'error',
    message: (p: { detail: string }) => `the parser cannot read this query: ${p.detail}`,
    help: () => 'simplify the query around the place where it uses graphs or nested functions',
  },
  KQL2006: {
    slug: 'not-a-query',
    severity: 'error',
    message: (p: { what: string }) => `${p.what} is not a query`,
    help: () => 'write a table or a statement that produces rows',
  },
  KQL2007: {
    slug: 'query-too-large',
    severity: 'error',
    message: (p: { length: number; most: number }) =>
      `the query has ${p.length} characters, more than the ${p.most} that are read`,
    help: () => 'keep long lists in a table or a watchlist',
  },
  KQL2008: {
    slug: 'query-nested-too-deep',
    severity: 'error',
    message: () => 'the query is nested too deeply to be read',
    help: () => "use 'in (…)' or 'has_any (…)' instead of long chains of 'or'",
  },
  KQL2009: {
    slug: 'literal',
    severity: 'error',
    message: (p: { text: string; type: string }) => `'${p.text}' is not a valid ${p.type}`,
  },
});
