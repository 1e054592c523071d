import { defineCodes } from '../diagnostics/define-codes.ts';
import { didYouMean } from '../diagnostics/suggest.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** What can be wrong with a detection as it is written. */
export const dslCodes = defineCodes('DSL', {
  DSL1002: {
    slug: 'unknown-key',
    severity: 'error',
    message: (p: { key: string; of: string; known: readonly string[] }) =>
      `${p.of} has no '${p.key}'`,
    help: (p: { key: string; of: string; known: readonly string[] }) =>
      didYouMean(p.key, p.known) ?? `it can have: ${quoted(p.known.slice(0, 40))}`,
  },
  DSL1003: {
    slug: 'missing-key',
    severity: 'error',
    message: (p: { key: string; of: string }) => `${p.of} needs '${p.key}'`,
  },
  DSL1004: {
    slug: 'wrong-type',
    severity: 'error',
    message: (p: { what: string; expected: string; found: string }) =>
      `${p.what} must be ${p.expected}, and this is ${p.found}`,
  },
  DSL1005: {
    slug: 'undefined-clause',
    severity: 'error',
    message: (p: { what: string }) => `${p.what} is undefined, so it would test nothing`,
    help: () =>
      'an import that is misspelt or circular gives undefined; remove the clause if it is not meant',
  },
  DSL1006: {
    slug: 'empty-clause',
    severity: 'error',
    message: (p: { what: string }) => `${p.what} is empty, so it would test nothing`,
    help: () => 'say what is meant, or remove the clause',
  },
  DSL1007: {
    slug: 'unknown-column',
    severity: 'error',
    message: (p: { name: string; of: string; known: readonly string[] }) =>
      `${p.of} has no column '${p.name}'`,
    help: (p: { name: string; of: string; known: readonly string[] }) =>
      didYouMean(p.name, p.known),
  },
  DSL1008: {
    slug: 'not-a-value',
    severity: 'error',
    message: (p: { name: string; shape: string }) =>
      `'${p.name}' is ${p.shape}, and a single value is needed here`,
    help: () => "name a member of it: 'DeviceDetail.deviceId'",
  },
  DSL1009: {
    slug: 'bad-id',
    severity: 'error',
    message: (p: { id: string }) => `the id '${p.id}' is not a GUID`,
    help: () => 'write one such as 5b6c0f8e-0e0c-4d6e-9c56-6c1c4a9f9a11, and never change it again',
  },
  DSL1010: {
    slug: 'bad-duration',
    severity: 'error',
    message: (p: { duration: string; why: string }) => `the duration '${p.duration}' ${p.why}`,
    help: () => "a duration is a whole number and a unit: '90s', '15m', '12h', '14d'",
  },
  DSL1011: {
    slug: 'bad-version',
    severity: 'error',
    message: (p: { version: string }) => `the version '${p.version}' is not of the form 1.2.3`,
  },
  DSL1012: {
    slug: 'unknown-technique',
    severity: 'error',
    message: (p: { technique: string }) => `ATT&CK has no technique '${p.technique}'`,
  },
  DSL1013: {
    slug: 'wrong-list',
    severity: 'error',
    message: (p: { list: string; item: string; column: string; kind: string }) =>
      `the list '${p.list}' holds values of kind '${p.item}', and '${p.column}' is of kind '${p.kind}'`,
    help: () => 'compare the column with a list of its own kind, or the list with another column',
  },
  DSL1014: {
    slug: 'bad-network',
    severity: 'error',
    message: (p: { network: string; why: string }) => `the network '${p.network}' ${p.why}`,
  },
  DSL1015: {
    slug: 'bad-regex',
    severity: 'error',
    message: (p: { regex: string; why: string }) => `RE2 refuses /${p.regex}/: ${p.why}`,
    help: () =>
      'RE2 has no look-around and no back-references; say the second condition as a clause of its own',
  },
  DSL1016: {
    slug: 'bad-hours',
    severity: 'error',
    message: (p: { what: string; why: string }) => `${p.what} ${p.why}`,
  },
  DSL1017: {
    slug: 'clauses-conflict',
    severity: 'error',
    message: (p: { first: string; second: string }) =>
      `'${p.first}' and '${p.second}' cannot stand in one rule`,
    help: () => 'write two detections, or the ways to fire as branches of anyOf',
  },
  DSL1018: {
    slug: 'steps-not-tied',
    severity: 'error',
    message: (p: { step: string; has: readonly string[]; first: readonly string[] }) =>
      `the step '${p.step}' is tied by ${quoted(p.has)}, and the first step by ${quoted(p.first)}`,
    help: () => "name the keys alike in each step: per: { account: 'target' }",
  },
  DSL1019: {
    slug: 'too-deep',
    severity: 'error',
    message: (p: { most: number }) => `conditions are nested more than ${p.most} deep`,
  },
  DSL1020: {
    slug: 'too-many-items',
    severity: 'error',
    message: (p: { count: number; most: number }) =>
      `${p.count} values stand in the rule itself, and at most ${p.most} can`,
    help: () => "keep them in a list: { in: list('name', { … }) }",
  },
  DSL1021: {
    slug: 'bad-term',
    severity: 'error',
    message: (p: { pattern: string }) =>
      `'has' looks for one whole term, and '${p.pattern}' is more than letters and digits`,
    help: () => "use 'contains' for text that spans several terms",
  },
  DSL1022: {
    slug: 'empty-pattern',
    severity: 'error',
    message: (p: { test: string }) => `every text ${p.test} the empty one`,
  },
  DSL1023: {
    slug: 'kinds-differ',
    severity: 'error',
    message: (p: { left: string; leftKind: string; right: string; rightKind: string }) =>
      `'${p.left}' (${p.leftKind}) and '${p.right}' (${p.rightKind}) can never be equal`,
  },
  DSL1024: {
    slug: 'unknown-step',
    severity: 'error',
    message: (p: { name: string; known: readonly string[] }) =>
      `the sequence has no step '${p.name}'`,
    help: (p: { name: string; known: readonly string[] }) =>
      didYouMean(p.name, p.known) ?? `its steps are ${quoted(p.known)}`,
  },
  DSL1025: {
    slug: 'bad-time',
    severity: 'error',
    message: (p: { time: string }) => `'${p.time}' is not a moment in ISO 8601`,
    help: () => "write '2026-03-02T09:14:21Z'",
  },
  DSL1026: {
    slug: 'forged-text',
    severity: 'error',
    message: (p: { what: string; character: string }) =>
      `${p.what} has the control character ${p.character}`,
    help: () => 'write it on one line, without control or direction marks',
  },
  DSL1027: {
    slug: 'bad-number',
    severity: 'error',
    message: (p: { what: string; why: string }) => `${p.what} ${p.why}`,
  },
  DSL1028: {
    slug: 'nothing-to-find',
    severity: 'error',
    message: () =>
      'the rule reads a source and asks nothing of it, so everything would be a finding',
    help: () => 'add a where clause',
  },
  DSL1029: {
    slug: 'bad-name',
    severity: 'error',
    message: (p: { what: string; name: string; why: string }) => `${p.what} '${p.name}' ${p.why}`,
  },
  DSL1030: {
    slug: 'impossible-value',
    severity: 'error',
    message: (p: { value: string; column: string; kind: string }) =>
      `'${p.value}' is not ${p.kind}, and '${p.column}' never holds anything else`,
  },
  DSL1031: {
    slug: 'empty-query',
    severity: 'error',
    message: () => 'the query is empty',
  },
});
