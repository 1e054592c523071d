import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const runner = `${shared}tools/kql/run-vectors.mjs`;
const built = existsSync(`${root}build/cli/main.js`);

interface Tally {
  readonly agree: number;
  readonly all: number;
  readonly wrong: number;
}

function run(vectors: string, ...flags: readonly string[]): Tally {
  const command = [process.execPath, `${root}bin/wardline.js`, 'query', '--batch'];
  const args = [runner, `${shared}vectors/${vectors}`, ...flags, '--', ...command];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const found = /(\d+) of (\d+) agree .*?, (\d+) wrong/.exec(stdout);
  return { agree: Number(found?.[1]), all: Number(found?.[2]), wrong: Number(found?.[3]) };
}

describe.skipIf(!existsSync(runner) || !built)('the recorded answers of the real engine', () => {
  it('agree, and are wrong next to never', { timeout: 300_000 }, () => {
    const { agree, all, wrong } = run('kql-engine.json', '--without', 'fn:geo_');
    expect(agree / all).toBeGreaterThanOrEqual(0.98);
    expect(wrong / all).toBeLessThanOrEqual(0.005);
  });

  it('are errors where the engine refuses', { timeout: 300_000 }, () => {
    const { agree, all } = run('kql-rejected.json', '--rejected');
    expect(agree / all).toBeGreaterThanOrEqual(0.95);
  });
});
