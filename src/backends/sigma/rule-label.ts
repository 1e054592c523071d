import type { SigmaDocument } from './syntax.ts';

/** How a document is called in results: by its id, else its name, else its title. */
export function ruleLabel(document: SigmaDocument): string {
  const { id, name, title } = document.meta;
  return id ?? name ?? title;
}

/** Does a reference mean this document? */
export function isReferredTo(document: SigmaDocument, reference: string): boolean {
  const { id, name } = document.meta;
  return id?.toLowerCase() === reference.toLowerCase() || name === reference;
}
