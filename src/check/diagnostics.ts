import { defineCodes } from '../diagnostics/define-codes.ts';

const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** What compiles, and is still wrong or could be better. */
export const checkCodes = defineCodes('CHK', {
  CHK2001: {
    slug: 'duplicate-id',
    severity: 'error',
    message: (p: { id: string; other: string }) => `the id ${p.id} is also that of '${p.other}'`,
    help: () => 'a copied rule needs an id of its own',
  },
  CHK2002: {
    slug: 'duplicate-slug',
    severity: 'error',
    message: (p: { slug: string; other: string }) =>
      `'${p.slug}' is also the name of ${p.other}, and both would write the same files`,
    help: () => 'rename one of the two files',
  },
  CHK2003: {
    slug: 'duplicate-title',
    severity: 'warning',
    message: (p: { other: string }) => `'${p.other}' has the same title`,
    help: () => 'an analyst tells alerts apart by their titles: say what is different',
  },
  CHK2004: {
    slug: 'never-holds',
    severity: 'error',
    message: (p: { what: string }) => `${p.what}, so this can never hold and the rule never fires`,
  },
  CHK2005: {
    slug: 'always-holds',
    severity: 'warning',
    message: (p: { what: string }) => `${p.what}, so this clause changes nothing`,
    help: () => 'remove the clause, or say what was meant',
  },
  CHK2006: {
    slug: 'technique-without-tactic',
    severity: 'warning',
    message: (p: { technique: string; tactics: readonly string[] }) =>
      `${p.technique} serves ${listed(p.tactics)}, and none of them is among the tactics`,
    help: () => "add the tactic that is meant to 'tactics'; Sentinel refuses the rule without",
  },
  CHK2007: {
    slug: 'tactic-without-technique',
    severity: 'warning',
    message: (p: { tactic: string }) => `no technique of the rule serves '${p.tactic}'`,
  },
  CHK2008: {
    slug: 'lookback-too-short',
    severity: 'error',
    message: (p: { lookback: string; needed: string; why: string }) =>
      `a lookback of ${p.lookback} is shorter than the ${p.needed} that ${p.why}`,
    help: () => "leave 'lookback' out: it is derived from the windows of the rule",
  },
  CHK2009: {
    slug: 'term-instead-of-contains',
    severity: 'note',
    message: (p: { pattern: string }) =>
      `'${p.pattern}' is one whole term: 'has' finds it by the index, 'contains' reads every record`,
    help: () => "use 'has' unless the text may stand inside a longer word",
  },
  CHK2010: {
    slug: 'guide-severity',
    severity: 'warning',
    message: (p: { severity: string; risk: string }) =>
      `the guide gives this row the risk '${p.risk}', and the rule's severity is '${p.severity}'`,
  },
  CHK2011: {
    slug: 'plain-regex',
    severity: 'warning',
    message: (p: { regex: string; instead: string }) =>
      `/${p.regex}/ is plain text: ${p.instead} says the same and is faster in every target`,
  },
  CHK2012: {
    slug: 'unused-name',
    severity: 'warning',
    message: (p: { name: string }) => `nothing reads '${p.name}'`,
    help: () => 'remove it, or use it in a condition or a detail',
  },
  CHK2013: {
    slug: 'padded-text',
    severity: 'warning',
    message: (p: { text: string }) => `'${p.text}' begins or ends with a space`,
    help: () => 'logs hardly ever do',
  },
  CHK2014: {
    slug: 'single-item',
    severity: 'note',
    message: (p: { text: string }) => `a list of one: '${p.text}' alone says the same`,
  },
  CHK2015: {
    slug: 'short-meaning',
    severity: 'warning',
    message: (p: { length: number }) =>
      `${p.length} characters hardly say what it finds, why it matters and what to do first`,
  },
  CHK2016: {
    slug: 'no-entities',
    severity: 'warning',
    message: () => 'the finding names nobody and nothing, so no alert can be tied to another',
    help: () => "map at least the account: entities: { account: 'UserPrincipalName' }",
  },
  CHK2017: {
    slug: 'no-false-positives',
    severity: 'note',
    message: () => 'no false positives are named',
    help: () => "say what harmless thing could fire it: falsePositives: ['…']",
  },
  CHK2018: {
    slug: 'title-style',
    severity: 'warning',
    message: (p: { why: string }) => `the title ${p.why}`,
  },
  CHK2019: {
    slug: 'threshold-of-one',
    severity: 'warning',
    message: () => 'one is enough, so every record is a finding and the window says nothing',
    help: () => "leave 'when' out, or ask for more than one",
  },
  CHK2020: {
    slug: 'no-learning',
    severity: 'warning',
    message: () => "without 'learning' everything is new on the first day, and all of it alerts",
    help: () => "say how long a key must be known first: learning: '3d'",
  },
  CHK2021: {
    slug: 'one-group',
    severity: 'note',
    message: () => "without 'per' the records of everybody are counted together",
  },
  CHK2022: {
    slug: 'sign-in-name-list',
    severity: 'note',
    message: (p: { list: string }) =>
      `'${p.list}' lists sign-in names, which change; object ids do not`,
    help: () => 'list object ids where the table has them',
  },
  CHK2023: {
    slug: 'needless-acceptance',
    severity: 'warning',
    message: (p: { check: string }) => `'${p.check}' finds nothing here, so nothing is accepted`,
    help: () => 'remove the entry',
  },
  CHK2024: {
    slug: 'unknown-check',
    severity: 'error',
    message: (p: { check: string }) => `there is no check '${p.check}'`,
  },
});
