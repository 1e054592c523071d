// How long `wardline check` takes on 70 detections, next to `tsc --noEmit` on the same files and an empty `node`.
// Each figure is the median of several runs of fresh processes, taken in turns. Run `npm run build:src` first.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDetections } from './generate-detections.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'bin', 'wardline.js');
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript')), 'tsc.js');
const count = 70;
const rounds = Number(process.argv[2] ?? 7);

const project = mkdtempSync(join(tmpdir(), 'wardline-bench-'));
try {
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(root, join(project, 'node_modules', 'wardline'));
  await generateDetections(project, count);
  writeFileSync(join(project, 'empty.mjs'), '');
  const times = measure({
    node: () => run(['empty.mjs']),
    help: () => run([program, '--help']),
    tsc: () => run([compiler, '--noEmit', '-p', '.']),
    cold: () => {
      rmSync(join(project, '.cache'), { recursive: true, force: true });
      return run([program, 'check']);
    },
    warm: () => run([program, 'check']),
    changed: () => run([program, 'check', '--no-cache']),
  });
  report(times);
} finally {
  rmSync(project, { recursive: true, force: true });
}

function run(args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${status}\n${stdout}${stderr}`);
  return took;
}

function measure(subjects) {
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, subject] of Object.entries(subjects)) times[name].push(subject());
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[rounds >> 1]]),
  );
}

function report({ node, help, tsc, cold, warm, changed }) {
  const over = (time) => ((time - node) / 1000).toFixed(3);
  const rows = [
    ['empty node', `${(node / 1000).toFixed(3)} s`, ''],
    ['wardline --help', `${over(help)} s over node`, 'at most 0.15'],
    ['tsc --noEmit', `${(tsc / 1000).toFixed(3)} s`, ''],
    ['wardline check, cold', `${(cold / tsc).toFixed(2)} x tsc`, 'at most 1.5'],
    ['wardline check, warm', `${over(warm)} s over node`, 'at most 0.35'],
    ['wardline check, modules cached', `${(changed / tsc).toFixed(2)} x tsc`, ''],
  ];
  for (const [name, figure, limit] of rows) {
    console.log(`${name.padEnd(32)}${figure.padEnd(22)}${limit}`);
  }
}
