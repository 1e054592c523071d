import { readProject } from '../../src/compile/read-project.ts';
import type { ProjectInputs } from '../../src/compile/read-project.ts';
import { root } from './repository.ts';

/** The detections of this repository, read as a build reads them. */
export function ownDetections(): Promise<ProjectInputs> {
  return readProject(root, () => undefined);
}
