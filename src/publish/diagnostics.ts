import { defineCodes } from '../diagnostics/define-codes.ts';

/** The findings of joining rules to a pack and of writing it. */
export const publishCodes = defineCodes('PUB', {
  PUB7001: {
    slug: 'not-built',
    severity: 'error',
    message: (p: { path: string; state: 'missing' | 'different' | 'left over' }) =>
      `'${p.path}' is ${p.state}`,
    help: () => 'run wardline build, and commit what it writes',
  },
  PUB7002: {
    slug: 'cannot-write',
    severity: 'error',
    message: (p: { path: string; why: string }) => `cannot write '${p.path}': ${p.why}`,
    help: () =>
      'the pack is as it was before; make room or give the right to write, and build again',
  },
  PUB7003: {
    slug: 'locked',
    severity: 'error',
    message: (p: { by: string }) => `another build writes this pack: ${p.by}`,
    help: () => 'wait for it; if it is none of yours, delete the lock file beside the pack',
  },
  PUB7004: {
    slug: 'not-a-folder',
    severity: 'error',
    message: (p: { path: string; what: string }) => `'${p.path}' is ${p.what}, not a folder`,
    help: () => 'name another folder with --out',
  },
  PUB7005: {
    slug: 'manifest-unreadable',
    severity: 'warning',
    message: (p: { path: string; why: string }) => `'${p.path}' is no manifest: ${p.why}`,
    help: () => 'nothing is deleted by it; look for files that no rule makes any more',
  },
  PUB7006: {
    slug: 'in-the-way',
    severity: 'error',
    message: (p: { path: string }) => `'${p.path}' stands where the pack has a file of its own`,
    help: () => 'no build wrote it: move it away, or build to another folder with --out',
  },
  PUB7010: {
    slug: 'same-id',
    severity: 'error',
    message: (p: { id: string; other: string }) => `'${p.other}' has the id '${p.id}' too`,
    help: () => 'make a new one with: node -p "crypto.randomUUID()"',
  },
  PUB7011: {
    slug: 'same-slug',
    severity: 'error',
    message: (p: { slug: string; other: string }) => `'${p.other}' has the name '${p.slug}' too`,
    help: () => 'rename one of the files: names of rules are unique over all folders',
  },
  PUB7012: {
    slug: 'same-title',
    severity: 'error',
    message: (p: { title: string; other: string }) => `'${p.other}' has the title '${p.title}' too`,
    help: () => 'an analyst tells alerts apart by their titles: change one',
  },
  PUB7013: {
    slug: 'list-of-two-kinds',
    severity: 'error',
    message: (p: { list: string; one: string; other: string; file: string }) =>
      `the list '${p.list}' holds '${p.one}' here and '${p.other}' in '${p.file}'`,
    help: () => 'declare the list once and import it',
  },
  PUB7014: {
    slug: 'many-rules',
    severity: 'warning',
    message: (p: { count: number; most: number; what: string }) =>
      `the pack has ${p.count} ${p.what}; a workspace or subscription takes ${p.most}`,
    help: () => 'deploy a part of the pack',
  },
  PUB7015: {
    slug: 'bad-artefact-path',
    severity: 'error',
    message: (p: { path: string }) => `'${p.path}' is no path for a file of the pack`,
    help: () => 'folders and names are lower-case letters, digits and hyphens',
  },
  PUB7020: {
    slug: 'version-not-raised',
    severity: 'error',
    message: (p: { version: string }) =>
      `what the rule finds has changed since '${p.version}' was published`,
    help: (p: { version: string }) => `raise 'version' above '${p.version}'`,
  },
  PUB7021: {
    slug: 'version-went-down',
    severity: 'error',
    message: (p: { version: string; published: string }) =>
      `the version '${p.version}' is lower than the published '${p.published}'`,
    help: (p: { version: string; published: string }) =>
      `raise 'version' to '${p.published}' or above`,
  },
  PUB7022: {
    slug: 'id-reused',
    severity: 'error',
    message: (p: { id: string; slug: string }) => `the id '${p.id}' was published for '${p.slug}'`,
    help: () =>
      'give a new rule a new id; a renamed one keeps its id if what it finds stays the same',
  },
});
