import type { Span } from '../diagnostics/span.ts';

/** A name that an import binds, and where it says so. */
export interface ImportedName {
  readonly name: string;
  readonly span: Span;
}

/** One import of a module. */
export interface ModuleImport {
  readonly specifier: string;
  readonly span: Span;
  readonly names: readonly ImportedName[];
  /** The project's own TypeScript file that it means; a package or any other file has none. */
  readonly file?: string;
}

/** What is known of a module whose types are erased. */
export interface ModuleRecord {
  readonly hash: string;
  readonly imports: readonly ModuleImport[];
}
