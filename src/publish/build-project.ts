import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import { buildPack } from '../compile/build-pack.ts';
import type { PackTargets } from '../compile/build-pack.ts';
import type { ProjectInputs } from '../compile/read-project.ts';
import { checkPack } from './check-pack.ts';
import { checkVersions } from './check-versions.ts';
import { comparePack } from './compare-pack.ts';
import type { PackDifference } from './compare-pack.ts';
import { publishCodes } from './diagnostics.ts';
import { packFiles } from './pack-files.ts';
import type { PackFiles } from './pack-files.ts';
import { readManifest } from './read-manifest.ts';

/** A pack that is ready to be written, and what is to be said about it. */
export interface BuiltProject {
  readonly files: PackFiles;
  readonly rules: number;
  readonly diagnostics: readonly Diagnostic[];
  /** True when a rule does not load or compile: nothing is written then. */
  readonly isBroken: boolean;
}

/** Makes the files of a pack of what was read. `published` is the folder of an earlier pack to compare versions with. */
export function buildProject(
  project: ProjectInputs,
  targets: PackTargets,
  published?: string,
): BuiltProject {
  const pack = buildPack(project.inputs, targets);
  const versions = published === undefined ? undefined : readManifest(published);
  const found = [...project.diagnostics, ...pack.diagnostics, ...checkPack(pack)];
  const isBroken = project.isBroken || hasErrors(found);
  const older = versions?.manifest === undefined ? [] : checkVersions(pack, versions.manifest);
  return {
    files: isBroken ? new Map() : packFiles(pack, project.lists),
    rules: pack.rules.length,
    diagnostics: sortDiagnostics([...found, ...(versions?.diagnostics ?? []), ...older]),
    isBroken,
  };
}

/** What a folder lacks of a pack: a finding for each file. */
export function staleFiles(files: PackFiles, folder: string): readonly Diagnostic[] {
  const { manifest, diagnostics } = readManifest(folder);
  const difference = comparePack(files, folder, manifest);
  return [...diagnostics, ...told(difference, folder)];
}

function told(difference: PackDifference, folder: string): readonly Diagnostic[] {
  const say = (paths: readonly string[], state: 'missing' | 'different' | 'left over') =>
    paths.map((path) => {
      const whole = `${folder}/${path}`;
      return publishCodes.raise.PUB7001({ path: whole, state }, fileSpan(whole));
    });
  return [
    ...say(difference.missing, 'missing'),
    ...say(difference.different, 'different'),
    ...say(difference.leftOver, 'left over'),
  ];
}
