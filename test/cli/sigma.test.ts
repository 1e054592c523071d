import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

const rules = `title: Failure
id: 00000000-0000-4000-8000-000000000001
name: failure
logsource:
    product: azure
detection:
    selection:
        ResultType: 50126
        User|expand: '%users%'
    condition: selection
---
title: Success
id: 00000000-0000-4000-8000-000000000002
logsource:
    product: azure
detection:
    selection:
        ResultType: 0
    condition: selection
---
title: Two Failures
id: 00000000-0000-4000-8000-000000000003
correlation:
    type: event_count
    rules:
        - failure
    group-by:
        - User
    timespan: 1m
    condition:
        gte: 2
`;

const events = ['50126', '50126', '0']
  .map(
    (ResultType, at) =>
      `${JSON.stringify({ ResultType, User: 'u', TimeGenerated: `2026-01-01T00:00:0${at}Z` })}\n`,
  )
  .join('');

describe('wardline sigma', () => {
  let folder = '';
  let out = '';
  let err = '';
  const path = (name: string): string => join(folder, name);

  beforeAll(() => {
    process.stdout.setMaxListeners(0);
    folder = mkdtempSync(join(tmpdir(), 'wardline-sigma-'));
    writeFileSync(path('rules.yml'), rules);
    writeFileSync(
      path('broken.yml'),
      'title: Broken\nlogsource: {product: x}\ndetection:\n    a: {A|x: y}\n    condition: a\n',
    );
    writeFileSync(path('events.ndjson'), events);
    writeFileSync(path('cut.ndjson'), events.slice(0, -5));
    writeFileSync(path('placeholders.yml'), 'users: [u, v*]\n');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  beforeEach(() => {
    out = '';
    err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += String(text);
      return true;
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  async function run(...words: string[]): Promise<unknown> {
    await main(['node', 'wardline', 'sigma', ...words]);
    return process.exitCode;
  }

  it('prints matches and alerts as lines', async () => {
    const code = await run(
      'run',
      path('rules.yml'),
      ...[
        '--data',
        path('events.ndjson'),
        '--placeholders',
        path('placeholders.yml'),
        '--format',
        'ndjson',
      ],
    );
    expect(out.trim().split('\n')).toEqual([
      '{"rule":"00000000-0000-4000-8000-000000000002","event":2}',
      '{"rule":"00000000-0000-4000-8000-000000000003","group":{"User":"u"},"events":[0,1],"from":"2026-01-01T00:00:00Z","to":"2026-01-01T00:00:01Z"}',
    ]);
    expect([code, err]).toEqual([0, '']);
  });

  it('refuses what it cannot run, says where, and runs the rest', async () => {
    const code = await run('run', folder, '--data', path('events.ndjson'), '--format', 'ndjson');
    expect(out.trim().split('\n')).toEqual([
      '{"rule":"00000000-0000-4000-8000-000000000002","event":2}',
    ]);
    expect(err).toMatch(/SIG4013.*\n.*broken\.yml:4:9/);
    expect(err).toMatch(/SIG4050.*\n.*rules\.yml:9:22/);
    expect(err).toMatch(/SIG4043/);
    expect(code).toBe(2);
  });

  it('gives each rule its verdict', async () => {
    await run(
      'run',
      folder,
      '--data',
      path('events.ndjson'),
      '--placeholders',
      path('placeholders.yml'),
    );
    expect(out).toMatch(/refused {2}Broken/);
    expect(out).toMatch(/feeds {4}Failure/);
    expect(out).toMatch(/matched {2}Two Failures .*: 1 alert\n/);
    out = '';
    await run('run', path('rules.yml'), '--data', path('events.ndjson'), '--format', 'json');
    const parse: (text: string) => { rules: { verdict: string }[] } = JSON.parse;
    expect(parse(out).rules.map((one) => one.verdict)).toEqual(['refused', 'loaded', 'refused']);
  });

  it('reports a line that is cut off', async () => {
    const code = await run(
      'run',
      path('rules.yml'),
      '--data',
      path('cut.ndjson'),
      '--placeholders',
      path('placeholders.yml'),
    );
    expect(err).toMatch(/SIG4060.*\n.*cut\.ndjson:3:/);
    expect(code).toBe(2);
  });

  it('checks rules', async () => {
    expect(await run('check', path('rules.yml'))).toBe(1);
    expect(out).toMatch(/^findings .*rules\.yml:1 /);
    expect(await run('check', folder)).toBe(2);
    expect(out).toMatch(/^refused {2}.*broken\.yml:1 Broken/m);
    out = '';
    await run('check', path('rules.yml'), '--format', 'json');
    expect(JSON.parse(out)).toHaveLength(3);
  });

  it('knows wrong usage', async () => {
    expect(await run('run', path('nowhere'), '--data', path('events.ndjson'))).toBe(3);
    expect(await run('run', path('rules.yml'), '--data', path('nowhere'))).toBe(3);
    expect(await run('run', path('rules.yml'))).toBe(3);
    expect(
      await run(
        'run',
        path('rules.yml'),
        '--data',
        path('events.ndjson'),
        '--placeholders',
        path('rules.yml'),
      ),
    ).toBe(3);
  });
});
