import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/span.ts';

/** What the worker is started with. */
export interface ImportTask {
  readonly root: string;
  /** The detections to import, relative to the project. */
  readonly files: readonly string[];
  /** Modules and packages that must not be tried again: they ended an earlier worker. */
  readonly failed: readonly string[];
}

/** What the worker says while it works. */
export type ImportMessage =
  | {
      readonly kind: 'prepared';
      readonly diagnostics: readonly Diagnostic[];
      /** Every file that was read, with the hash of what it held. */
      readonly hashes: readonly (readonly [file: string, hash: string])[];
    }
  /** A module or package is being imported from now on; `at` is where to say that it did harm. */
  | { readonly kind: 'started'; readonly name: string; readonly at: Span }
  | { readonly kind: 'failed'; readonly name: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'loaded'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'finished' };
