import { defineCodes } from '../../../diagnostics/define-codes.ts';

/** What Microsoft's parser lets through, and what is better written otherwise. */
export const lintCodes = defineCodes('KQL', {
  KQL4001: {
    slug: 'mixed-types',
    severity: 'error',
    message: (p: { op: string; left: string; right: string }) =>
      `'${p.op}' compares a ${p.left} with a ${p.right}: the engine refuses that`,
    help: () => 'quote the number, or convert one side',
  },
  KQL4002: {
    slug: 'dynamic-without-cast',
    severity: 'warning',
    message: (p: { op: string }) => `'${p.op}' compares a dynamic value without a conversion`,
    help: () => 'write tostring(…), tolong(…) or todatetime(…) around it',
  },
  KQL4003: {
    slug: 'null-text',
    severity: 'warning',
    message: (p: { name: string }) => `'${p.name}' of a text: a text is never null`,
    help: (p: { name: string }) =>
      p.name === 'isnull' ? 'write isempty(…)' : 'write isnotempty(…)',
  },
  KQL4004: {
    slug: 'literal-comparison',
    severity: 'warning',
    message: () => 'both sides of this comparison are constants',
  },
  KQL4005: {
    slug: 'unordered-window',
    severity: 'error',
    message: (p: { name: string }) => `'${p.name}' needs rows in a stable order`,
    help: () => "sort the rows or write '| serialize' before",
  },
  KQL4006: {
    slug: 'deprecated',
    severity: 'warning',
    message: (p: { name: string; instead: string }) =>
      `'${p.name}' is deprecated: use '${p.instead}'`,
  },
  KQL4007: {
    slug: 'join-without-kind',
    severity: 'warning',
    message: () => "a join without a kind keeps one row of each key on the left ('innerunique')",
    help: () => "write the kind that is meant, such as 'kind=inner'",
  },
});
