import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const script = join(root, '../shared/tools/sigma/oracle.py');
const requirements = join(root, '../shared/tools/sigma/requirements.txt');
const python = join(root, '.venv/bin/python');

/** What the oracle says of one rule. */
export interface OracleEntry {
  readonly id: string;
  readonly kind: 'base' | 'correlation';
  readonly events?: readonly number[];
  readonly alerts?: readonly OracleAlert[];
  readonly error?: string;
}

/** One window that the oracle found. */
export interface OracleAlert {
  readonly group: Readonly<Record<string, string | null>>;
  readonly end: string;
  readonly events: readonly number[];
}

/** Gets the oracle ready; says why it cannot be, on a machine without it. */
export function prepareOracle(): string | undefined {
  if (!existsSync(script)) return 'the oracle is not there';
  if (canImport(python)) return undefined;
  const made = spawnSync('python3', ['-m', 'venv', join(root, '.venv')], { timeout: 120_000 });
  if (made.status !== 0) return 'there is no Python with venv';
  const installed = spawnSync(
    python,
    ['-m', 'pip', 'install', '-q', '--retries', '1', '-r', requirements],
    {
      timeout: 300_000,
    },
  );
  return installed.status === 0 && canImport(python) ? undefined : 'pySigma cannot be installed';
}

function canImport(command: string): boolean {
  if (!existsSync(command)) return false;
  const check = 'import sigma.collection, sigma.backends.sqlite';
  return spawnSync(command, ['-c', check], { timeout: 60_000 }).status === 0;
}

/** Runs the oracle over one set of rules and one set of events. */
export function runOracle(
  yaml: string,
  events: readonly object[],
  placeholders: object,
): readonly OracleEntry[] {
  const folder = mkdtempSync(join(tmpdir(), 'wardline-oracle-'));
  try {
    const files = ['rules.yml', 'events.ndjson', 'placeholders.json'].map((one) =>
      join(folder, one),
    );
    const [rules = '', data = '', values = ''] = files;
    writeFileSync(rules, yaml);
    writeFileSync(data, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    writeFileSync(values, JSON.stringify(placeholders));
    const flags = ['--engine', 'tree', '--json', '--id-field', '', '--placeholders', values];
    const done = spawnSync(python, [script, rules, '--events', data, ...flags], {
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
      timeout: 600_000,
    });
    if (done.status !== 0 && done.status !== 2)
      throw new Error(`the oracle failed: ${done.stderr}`);
    const parse: (line: string) => OracleEntry = JSON.parse;
    return done.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => parse(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
