/** A file that should hold one detection. */
export interface DetectionFile {
  /** Relative to the project, with `/`. */
  readonly file: string;
  /** The name of what is made of it: the file's name without its ending. */
  readonly slug: string;
  /** The folders between `detections/` and the file, with `/`. */
  readonly area: string;
}

/** The folder of detections in every project. */
export const detectionsFolder = 'detections';

/** What a path stands for, by its name and place alone. */
export type FileRole = 'detection' | 'shared' | 'cases' | 'ignored' | 'other';

/**
 * `detections/<area>/<slug>.ts` is a detection, `<slug>.cases.ts` beside it holds its cases, and a file directly
 * in `detections/` declares what detections share.
 */
export function roleOf(file: string): FileRole {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/\.d\.[cm]?ts$/.test(name)) return 'other';
  if (/\.(?:[cm]ts|tsx|[cm]?jsx?)$/.test(name)) return 'ignored';
  if (!name.endsWith('.ts')) return 'other';
  if (name.endsWith('.cases.ts')) return 'cases';
  return file === `${detectionsFolder}/${name}` ? 'shared' : 'detection';
}

/** A path as a detection's file; says nothing about whether it is one. */
export function toDetectionFile(file: string): DetectionFile {
  const parts = file.split('/');
  const name = parts.pop() ?? '';
  const folders = parts[0] === detectionsFolder ? parts.slice(1) : parts;
  return { file, slug: name.slice(0, -'.ts'.length), area: folders.join('/') };
}
