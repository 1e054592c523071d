import { findFiles } from '../load/find-files.ts';
import { loadProject } from '../load/load-project.ts';
import { tell } from './output.ts';
import { resolveScope } from './project-root.ts';
import type { Listing } from './topic.ts';

/** The detections of the project in the current folder. */
export async function listRules(): Promise<Listing> {
  const { root } = resolveScope(process.cwd(), []);
  const found = findFiles(root);
  const project = await loadProject(root, found, { onOutput: tell });
  const rows = project.loaded.map(({ file, value }) => [
    file.slug,
    textIn(value.spec, 'severity'),
    textIn(value.spec, 'title'),
    file.file,
  ]);
  return {
    columns: ['name', 'severity', 'title', 'file'],
    rows,
    diagnostics: [...found.diagnostics, ...project.diagnostics],
  };
}

function textIn(spec: unknown, key: string): string {
  if (typeof spec !== 'object' || spec === null) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(spec, key)?.value;
  return typeof value === 'string' ? value : '';
}
