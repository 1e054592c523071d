import { defineCodes } from '../diagnostics/define-codes.ts';

/** What can be wrong with a file before anything is known of the detection in it. */
export const loadCodes = defineCodes('LOAD', {
  LOAD1001: {
    slug: 'unreadable',
    severity: 'error',
    message: (p: { what: 'file' | 'folder'; why: string }) =>
      `this ${p.what} cannot be read: ${p.why}`,
    help: () => 'look at its permissions, or move it out of the detections folder',
  },
  LOAD1002: {
    slug: 'not-a-file',
    severity: 'error',
    message: (p: { name: string; what: string }) =>
      `'${p.name}' is named as a detection but is ${p.what}`,
    help: () => "rename it: only files end in '.ts'",
  },
  LOAD1003: {
    slug: 'dangling-link',
    severity: 'error',
    message: (p: { target: string }) => `this link points to '${p.target}', which does not exist`,
    help: () => 'remove the link, or put back what it points to',
  },
  LOAD1004: {
    slug: 'linked-folder',
    severity: 'warning',
    message: (p: { target: string }) =>
      `this link points to the folder '${p.target}'; detections behind it are not loaded`,
    help: () => 'move the folder here: a link could lead in a circle, or out of the project',
  },
  LOAD1005: {
    slug: 'not-utf8',
    severity: 'error',
    message: (p: { encoding: string | undefined; offset: number }) =>
      p.encoding === undefined
        ? `this file is not UTF-8: byte ${p.offset} begins no character`
        : `this file is ${p.encoding}, not UTF-8`,
    help: () => 'save it as UTF-8',
  },
  LOAD1006: {
    slug: 'bad-name',
    severity: 'error',
    message: (p: { name: string }) => `'${p.name}' is not a name for a detection or its folder`,
    help: (p: { proposal: string | undefined }) =>
      `names are artefacts' names: lower-case letters, digits and single hyphens${
        p.proposal === undefined ? '' : `, such as '${p.proposal}'`
      }`,
  },
  LOAD1007: {
    slug: 'names-differ-by-case',
    severity: 'error',
    message: (p: { name: string; other: string }) =>
      `'${p.name}' and '${p.other}' differ only by letter case`,
    help: () => 'rename one: Windows and macOS hold them for the same file',
  },
  LOAD1008: {
    slug: 'ignored-file',
    severity: 'warning',
    message: (p: { name: string }) => `'${p.name}' is not loaded: a detection's file ends in '.ts'`,
    help: () => "rename it to end in '.ts', or move it out of the detections folder",
  },
  LOAD1009: {
    slug: 'too-large',
    severity: 'error',
    message: (p: { size: number; most: number }) =>
      `this file has ${p.size} bytes; at most ${p.most} are read`,
    help: () => 'a list this long belongs in a watchlist: declare it with list(…)',
  },
  LOAD1010: {
    slug: 'does-not-parse',
    severity: 'error',
    message: (p: { why: string }) => `this does not parse: ${p.why}`,
    help: () => 'until it does, nothing else in this file is checked',
  },
  LOAD1011: {
    slug: 'not-erasable',
    severity: 'error',
    message: (p: { what: string }) => `${p.what} cannot be used in a detection`,
    help: () =>
      'types are erased, nothing is translated: write an object for an enum, `as` for `<type>value`, a module for a namespace',
  },
  LOAD1012: {
    slug: 'nested-too-deep',
    severity: 'error',
    message: (p: { depth: number; most: number }) =>
      `brackets are nested ${p.depth} deep here; at most ${p.most} are read`,
    help: () => 'flatten it: a list in `in: […]` says the same as many groups in each other',
  },
  LOAD1020: {
    slug: 'missing-file',
    severity: 'error',
    message: (p: { specifier: string }) => `there is no file '${p.specifier}'`,
    help: (p: { proposal: string | undefined }) =>
      p.proposal === undefined
        ? 'the path is relative to this file and names the file with its ending'
        : `did you mean '${p.proposal}'?`,
  },
  LOAD1021: {
    slug: 'missing-package',
    severity: 'error',
    message: (p: { specifier: string }) => `cannot find '${p.specifier}'`,
    help: (p: { specifier: string; proposal: string | undefined }) =>
      p.proposal ??
      `install it in this project (npm install ${packageOf(p.specifier)}), or remove the import`,
  },
  LOAD1022: {
    slug: 'missing-export',
    severity: 'error',
    message: (p: { name: string; specifier: string }) =>
      `'${p.specifier}' exports no value '${p.name}'`,
    help: (p: { name: string }) => `if '${p.name}' is a type, write: import type { ${p.name} } …`,
  },
  LOAD1023: {
    slug: 'import-cycle',
    severity: 'error',
    message: (p: { cycle: readonly string[] }) =>
      `these files import each other in a circle: ${p.cycle.join(' → ')}`,
    help: () => 'move what both need into a third file',
  },
  LOAD1030: {
    slug: 'throws',
    severity: 'error',
    message: (p: { what: string }) => `this fails when it is imported: ${p.what}`,
    help: () => 'a detection is plain data: it computes nothing that can fail',
  },
  LOAD1031: {
    slug: 'never-ends',
    severity: 'error',
    message: (p: { milliseconds: number }) =>
      `importing this did not end within ${p.milliseconds / 1000} s`,
    help: () => 'look for a loop that does not end',
  },
  LOAD1032: {
    slug: 'stops-the-process',
    severity: 'error',
    message: (p: { why: string }) => `importing this ends the process: ${p.why}`,
    help: () => 'a detection is plain data: it does nothing to the process that reads it',
  },
  LOAD1033: {
    slug: 'awaits-forever',
    severity: 'error',
    message: () => 'importing this awaits something that never comes',
    help: () => 'a detection is plain data: it waits for nothing',
  },
  LOAD1040: {
    slug: 'no-default-export',
    severity: 'error',
    message: (p: { named: string | undefined }) =>
      p.named === undefined
        ? 'this file has no default export'
        : `this file exports the detection '${p.named}', but not as its default export`,
    help: () =>
      'write `export default detection({ … })`; files that only declare things stand directly in detections/',
  },
  LOAD1041: {
    slug: 'several-detections',
    severity: 'error',
    message: (p: { names: readonly string[] }) =>
      `this file exports more than one detection: ${p.names.map((name) => `'${name}'`).join(', ')}`,
    help: () => 'one file, one detection: the name of the file is the name of what is made of it',
  },
  LOAD1042: {
    slug: 'not-a-detection',
    severity: 'error',
    message: (p: { found: string }) => `the default export is ${p.found}, not a detection`,
    help: () => 'write `export default detection({ … })`',
  },
  LOAD1043: {
    slug: 'not-plain-data',
    severity: 'error',
    message: (p: { found: string; path: string }) =>
      p.path === '' ? `the detection is ${p.found}` : `'${p.path}' is ${p.found}`,
    help: () =>
      'a detection holds text, numbers, booleans, arrays and plain objects, and nothing else',
  },
  LOAD1044: {
    slug: 'value-too-deep',
    severity: 'error',
    message: (p: { most: number }) => `this detection is nested more than ${p.most} deep`,
    help: () => 'flatten it: a list in `in: […]` says the same as many groups in each other',
  },
  LOAD1050: {
    slug: 'bad-tsconfig',
    severity: 'error',
    message: (p: { why: string }) => `this configuration of the compiler cannot be used: ${p.why}`,
    help: () => 'types are checked with the default settings until it can',
  },
});

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
