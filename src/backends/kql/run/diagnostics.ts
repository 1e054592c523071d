import { defineCodes } from '../../../diagnostics/define-codes.ts';

/** What can go wrong while a query runs. */
export const runCodes = defineCodes('KQL', {
  KQL3001: {
    slug: 'unsupported',
    severity: 'error',
    message: (p: { what: string }) => `${p.what} is not supported here`,
    help: () => 'docs/kql-support.md lists what the engine runs, and why the rest is refused',
  },
  KQL3002: {
    slug: 'unknown',
    severity: 'error',
    message: (p: { what: string; name: string }) => `unknown ${p.what} '${p.name}'`,
  },
  KQL3003: {
    slug: 'types',
    severity: 'error',
    message: (p: { detail: string }) => p.detail,
    help: () => 'convert one side explicitly, for instance with tostring() or tolong()',
  },
  KQL3004: {
    slug: 'argument',
    severity: 'error',
    message: (p: { detail: string }) => p.detail,
  },
  KQL3005: {
    slug: 'not-serialized',
    severity: 'error',
    message: (p: { name: string }) => `'${p.name}' needs rows in a stable order`,
    help: () => "sort the rows or write '| serialize' before",
  },
  KQL3006: {
    slug: 'timeout',
    severity: 'error',
    message: (p: { seconds: number }) => `the query did not finish within ${p.seconds} s`,
    help: () => 'raise --timeout, or filter earlier',
  },
  KQL3007: {
    slug: 'too-many-rows',
    severity: 'error',
    message: (p: { most: number }) => `the query made more than ${p.most} rows`,
    help: () => 'raise --max-rows, or filter earlier',
  },
  KQL3008: {
    slug: 'regex',
    severity: 'error',
    message: (p: { pattern: string; detail: string }) =>
      `'${p.pattern}' is not a regular expression of RE2: ${p.detail}`,
  },
  KQL3009: {
    slug: 'assertion',
    severity: 'error',
    message: (p: { text: string }) => `assertion failed: ${p.text}`,
  },
  KQL3010: {
    slug: 'external',
    severity: 'error',
    message: (p: { uri: string; detail: string }) => `cannot read '${p.uri}': ${p.detail}`,
  },
  KQL3011: {
    slug: 'watchlist',
    severity: 'error',
    message: (p: { alias: string }) => `no watchlist '${p.alias}' was given`,
    help: (p: { alias: string }) => `pass --watchlist ${p.alias}=<file>`,
  },
  KQL3012: {
    slug: 'too-deep',
    severity: 'error',
    message: () => 'the query is nested too deeply to run',
  },
});
