import { createRequire } from 'node:module';
import type ts from 'typescript';

/** TypeScript's compiler interface. */
export type TypeScript = typeof ts;

/**
 * The only door to the compiler. Nothing that runs before a change is seen may pass it, because it costs more than
 * all the rest of such a run; `require` loads it in less than half the time that `import` takes.
 */
export function loadTypeScript(): TypeScript {
  const require = createRequire(import.meta.url);
  // `require` knows no types: what comes back is the package named here.
  return require('typescript') as TypeScript;
}
