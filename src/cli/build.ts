import { execFileSync } from 'node:child_process';
import { hostname } from 'node:os';
import { relative, resolve } from 'node:path';
import { Option } from 'commander';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ProjectInputs } from '../compile/read-project.ts';
import type { BuiltProject } from '../publish/build-project.ts';
import type { LockOwner } from '../publish/pack-lock.ts';
import type { CommandModule } from './command.ts';
import { exit } from './exit.ts';
import type { ExitCode } from './exit.ts';
import type { ReportFormat } from './report.ts';

interface BuildFlags {
  readonly check?: boolean;
  readonly out?: string;
  readonly since?: string;
  readonly against?: string;
  readonly format: ReportFormat;
}

/** `wardline build`: the folder of rules that CI publishes and an admin imports. */
export const buildCommand: CommandModule = {
  register: (program, finish) => {
    program
      .command('build')
      .summary('write the rule pack, dist-rules/')
      .description(
        'Compiles every detection to every target and writes the pack: queries, Sigma rules, templates, watchlists, ' +
          'a manifest and an index. Files of earlier builds that no rule makes any more are deleted; others are left alone.',
      )
      .option('--check', 'write nothing; fail when the pack is not what the detections give')
      .option('--out <folder>', 'where to write', 'dist-rules')
      .option('--since <ref>', 'only rules that changed since a Git revision; needs --out')
      .option('--against <folder>', 'a published pack: fail where a changed rule kept its version')
      .addOption(
        new Option('--format <format>', 'how to report')
          .choices(['human', 'json', 'sarif', 'github'])
          .default('human'),
      )
      .addHelpText('after', help)
      .action(async (flags: BuildFlags) => {
        finish(await build(flags));
      });
  },
};

const help = `
Exit code: 0 built, 1 the pack or a version is stale, 2 a detection does not load or compile, 3 cannot write.

Examples:
  wardline build
  wardline build --check --against published/
  wardline build --since v1.2.0 --out delta/`;

async function build(flags: BuildFlags): Promise<ExitCode> {
  const { tell } = await import('./output.ts');
  const { findProjectRoot } = await import('./project-root.ts');
  const { UsageError } = await import('./usage-error.ts');
  const root = findProjectRoot(process.cwd());
  const out = flags.out ?? 'dist-rules';
  if (root === undefined) throw new UsageError("there is no 'detections' folder here or above");
  if (flags.since !== undefined && out === 'dist-rules') {
    throw new UsageError('--since writes a part of the rules: name a folder for it with --out');
  }
  const { readProject } = await import('../compile/read-project.ts');
  const { targets } = await import('../compile/targets.ts');
  const { buildProject } = await import('../publish/build-project.ts');
  const read = await readProject(root, tell);
  const project = flags.since === undefined ? read : changedSince(read, root, flags.since);
  if (project === undefined)
    throw new UsageError(`Git knows no revision '${flags.since ?? ''}' here`);
  const against = flags.against === undefined ? undefined : resolve(flags.against);
  const built = buildProject(project, targets, against);
  return finishBuild(built, flags, root, resolve(root, out));
}

async function finishBuild(
  built: BuiltProject,
  flags: BuildFlags,
  root: string,
  folder: string,
): Promise<ExitCode> {
  const { hasErrors } = await import('../diagnostics/diagnostic.ts');
  if (built.isBroken || hasErrors(built.diagnostics)) {
    await report(built.diagnostics, built, flags, root);
    return built.isBroken ? exit.broken : exit.findings;
  }
  if (flags.check === true) {
    const { staleFiles } = await import('../publish/build-project.ts');
    const stale = staleFiles(built.files, shown(root, folder));
    await report([...built.diagnostics, ...stale], built, flags, root);
    return hasErrors(stale) ? exit.findings : exit.ok;
  }
  const { writePack } = await import('../publish/write-pack.ts');
  const { value, diagnostics } = writePack(built.files, folder, owner);
  await report([...built.diagnostics, ...diagnostics], built, flags, root);
  if (value === undefined) return exit.usage;
  const written = value.missing.length + value.different.length;
  const counts = `${written} written, ${value.leftOver.length} deleted`;
  if (flags.format === 'human') {
    const { print } = await import('./output.ts');
    print(`${shown(root, folder)}: ${built.rules} rules, ${counts}\n`);
  }
  return exit.ok;
}

async function report(
  found: readonly Diagnostic[],
  built: BuiltProject,
  flags: BuildFlags,
  root: string,
): Promise<void> {
  const { packageVersion } = await import('../load/package-facts.ts');
  const { print, sourcesOf, tell, wantsColour } = await import('./output.ts');
  const { renderReport } = await import('./report.ts');
  const { out, aside } = renderReport(flags.format, found, {
    detections: built.rules,
    version: packageVersion(),
    sources: sourcesOf(root),
    colour: wantsColour(process.stderr, process.env),
  });
  // Beside the answer, which is what was written: people read both, programs asked for the report.
  if (flags.format === 'human') tell(found.length === 0 ? '' : out);
  else print(out);
  tell(aside);
}

const owner: LockOwner = {
  pid: process.pid,
  host: hostname(),
  isAlive: (pid) => {
    try {
      return process.kill(pid, 0);
    } catch (thrown) {
      return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
    }
  },
};

/** The detections that Git says changed; all of them where what they share did. */
function changedSince(read: ProjectInputs, root: string, ref: string): ProjectInputs | undefined {
  const changed = gitChanges(root, ref);
  if (changed === undefined) return undefined;
  const isShared = changed.some((path) => /^detections\/[^/]+\.ts$/.test(path));
  if (isShared) return read;
  const inputs = read.inputs.filter(({ ir }) => changed.includes(ir.file));
  return { ...read, inputs };
}

function gitChanges(root: string, ref: string): readonly string[] | undefined {
  try {
    const names = ['diff', '--name-only', '--relative', '-z', '--end-of-options', ref, '--', '.'];
    const others = ['ls-files', '--others', '--exclude-standard', '-z'];
    return [names, others].flatMap((args) =>
      execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
        .split('\0')
        .filter((path) => path !== ''),
    );
  } catch {
    return undefined;
  }
}

function shown(root: string, folder: string): string {
  const inside = relative(root, folder);
  return inside.startsWith('..') ? folder : inside;
}
