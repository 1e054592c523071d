import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadFrontend } from '../../src/cli/frontend.ts';
import { checkProject } from '../../src/compile/check-project.ts';
import { renderHuman } from '../../src/diagnostics/render/human.ts';
import { filesBelow, root } from './repository.ts';
import { runProgram } from './run-program.ts';
import { makeProject } from './temporary-project.ts';
import type { TemporaryProject } from './temporary-project.ts';

/** Where the samples are, relative to the repository. */
export const samplesFolder = 'test/samples/errors';

/** Which of the two projects of a sample: the one that raises the code, or the one that does not. */
export type Side = 'input' | 'right';

/** Where a single file of a sample stands in its project. */
const singleFile = 'detections/samples/sample.ts';

/** The folders of all samples. */
export function sampleNames(): readonly string[] {
  const folder = join(root, samplesFolder);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** The path of a part of a sample, if the sample has it. */
export function partOf(sample: string, part: string): string | undefined {
  const path = join(root, samplesFolder, sample, part);
  return existsSync(path) ? path : undefined;
}

/** Runs one side of a sample and answers with what a person would be shown; `undefined` where there is no such side. */
export async function runSample(sample: string, side: Side): Promise<string | undefined> {
  const project = makeProject();
  if (!(await layOut(project, sample, side))) return undefined;
  const command = partOf(sample, 'command.txt');
  if (command !== undefined) {
    const args = readFileSync(command, 'utf8').trim().split(/\s+/);
    const { out, err } = runProgram(project.root, args);
    return out + err;
  }
  const { diagnostics } = await checkProject({
    root: project.root,
    frontend: loadFrontend,
    checkTypes: false,
    timeLimit: 1000,
  });
  const sources = (file: string): string | undefined => {
    const path = project.path(file);
    return existsSync(path) && readable(path) ? readFileSync(path, 'utf8') : undefined;
  };
  return renderHuman(diagnostics, sources, { colour: false });
}

async function layOut(project: TemporaryProject, sample: string, side: Side): Promise<boolean> {
  const file = partOf(sample, `${side}.ts`);
  const folder = partOf(sample, side);
  const script = partOf(sample, `${side}.make.mjs`);
  if (file !== undefined) project.write(singleFile, readFileSync(file));
  if (folder !== undefined) cpSync(folder, project.root, { recursive: true });
  if (script !== undefined) {
    const module: unknown = await import(pathToFileURL(script).href);
    if (isMaker(module)) module.make(project.root);
  }
  return [file, folder, script].some((part) => part !== undefined);
}

function isMaker(module: unknown): module is { readonly make: (root: string) => void } {
  return typeof module === 'object' && module !== null && 'make' in module;
}

function readable(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** One side of a sample as Markdown. */
export function describeSide(sample: string, side: Side): string {
  const base = `${samplesFolder}/${sample}`;
  const single = [`${side}.ts`, `${side}.make.mjs`].filter((part) => partOf(sample, part));
  const inFolder = filesBelow(`${base}/${side}`).map((path) => path.slice(base.length + 1));
  return [...single, ...inFolder]
    .map((part) => {
      const text = readFileSync(join(root, base, part), 'utf8').trimEnd();
      const name = part.startsWith(`${side}/`) ? `\`${part.slice(side.length + 1)}\`\n\n` : '';
      return `${name}\`\`\`${part.split('.').at(-1) ?? ''}\n${text}\n\`\`\``;
    })
    .join('\n\n');
}
