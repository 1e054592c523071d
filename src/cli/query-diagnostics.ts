import { defineCodes } from '../diagnostics/define-codes.ts';

/** What can be wrong with the call of `wardline query`. */
export const queryCodes = defineCodes('CLI', {
  CLI2001: {
    slug: 'query-usage',
    severity: 'error',
    message: (p: { detail: string }) => p.detail,
    help: () => "see 'wardline query --help'",
  },
  CLI2002: {
    slug: 'unreadable-file',
    severity: 'error',
    message: (p: { file: string; detail: string }) => `cannot read '${p.file}': ${p.detail}`,
  },
  CLI2003: {
    slug: 'batch-line',
    severity: 'error',
    message: (p: { detail: string }) => `this line is no request: ${p.detail}`,
    help: () => 'each line is a JSON object with an "id" and a "query"',
  },
});
