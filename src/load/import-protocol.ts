import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/span.ts';
import type { ModuleRecord } from './module-record.ts';

/** What the worker is started with. */
export interface ImportTask {
  readonly root: string;
  /** The detections to import, relative to the project. */
  readonly files: readonly string[];
  /** The erased modules of the project, each after those that it imports. */
  readonly order: readonly string[];
  readonly records: ReadonlyMap<string, ModuleRecord>;
  /** Modules and packages that must not be tried again: they ended an earlier worker. */
  readonly failed: readonly string[];
}

/** What the worker says while it works. */
export type ImportMessage =
  /** A module or package is being imported from now on; `at` is where to say that it did harm. */
  | { readonly kind: 'started'; readonly name: string; readonly at: Span }
  /** It came to an end, one way or the other: what follows is our own work. */
  | { readonly kind: 'ended'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'loaded'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'finished' };
