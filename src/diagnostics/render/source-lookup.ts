/** The text of a file, or `undefined` where it cannot be shown (it is gone, or is no text). */
export type SourceLookup = (file: string) => string | undefined;
