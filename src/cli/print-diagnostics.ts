import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { renderHuman } from '../diagnostics/render/human.ts';
import type { SourceLookup } from '../diagnostics/render/source-lookup.ts';
import { sourcesOf, tell, wantsColour } from './output.ts';

/** Writes findings to standard error, each with the lines that it is about. */
export function printDiagnostics(
  found: readonly Diagnostic[],
  sources: SourceLookup = sourcesOf(process.cwd()),
): void {
  if (found.length === 0) return;
  tell(renderHuman(found, sources, { colour: wantsColour(process.stderr, process.env) }));
}
