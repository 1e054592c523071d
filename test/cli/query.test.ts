import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'wardline-'));
const file = path.join(folder, 'events.ndjson');
writeFileSync(file, '{"User":"a","N":1}\n{"User":"b","N":2}\n');
writeFileSync(path.join(folder, 'list.csv'), 'Upn\na\n');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function wardline(
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [`${root}bin/wardline.js`, 'query', ...args], {
    input,
    encoding: 'utf8',
  });
}

describe.skipIf(!existsSync(`${root}build/cli/main.js`))('wardline query', () => {
  it('prints rows in the format that is asked for', () => {
    const run = (format: string): string =>
      wardline(['T | where N > 1', '-d', `T=${file}`, '-f', format]).stdout;
    expect(run('json')).toBe('[\n{"User":"b","N":2}\n]\n');
    expect(run('csv')).toBe('User,N\r\nb,2\r\n');
    expect(run('ndjson')).toBe('{"User":"b","N":2}\n');
    expect(run('table')).toBe('User  N\n----  -\nb     2\n1 row\n');
  });

  it('points into the query', () => {
    const { status, stderr } = wardline(['T\n| where Usr == "a"', '-d', `T=${file}`]);
    expect(status).toBe(2);
    expect(stderr).toContain('query:2:9');
    expect(stderr).toContain("did you mean 'User'?");
  });

  it('takes lists, schemas and a clock', () => {
    const list = `vip=${path.join(folder, 'list.csv')}`;
    const query = `T | where User in ((_GetWatchlist('vip') | project tostring(Upn))) | extend t = now() | union E`;
    const { stdout } = wardline([
      ...[query, '-d', `T=${file}`, '-w', list, '-s', 'E=(User: string, N: long)'],
      ...['--now', '2024-01-01', '-f', 'ndjson'],
    ]);
    expect(stdout).toBe('{"User":"a","N":1,"t":"2024-01-01T00:00:00.0000000Z"}\n');
  });

  it('reads files for externaldata below a folder only', () => {
    const read = (name: string): string | null => {
      const query = `externaldata(Upn: string)['${name}'] with (format='csv', ignoreFirstRecord=true)`;
      return wardline([query, '--allow-files', folder, '-f', 'ndjson']).stdout || null;
    };
    expect(read('list.csv')).toBe('{"Upn":"a"}\n');
    expect(read('../../etc/hostname')).toBeNull();
    expect(read('https://example.org/list.csv')).toBeNull();
  });

  it('answers each line of a batch, whatever the others are', () => {
    const lines = [
      '{"id":1,"query":"print x = 1"}',
      'nonsense',
      '{"id":"b","query":"print nope()"}',
    ];
    const { status, stdout, stderr } = wardline(['--batch'], lines.join('\n'));
    const answers = stdout.trim().split('\n');
    expect(answers[0]).toBe('{"id":1,"columns":[{"name":"x","type":"long"}],"rows":[[1]]}');
    expect(answers[1]).toMatch(/^\{"id":"b","error":\{"code":"KQL2003"/);
    expect(stderr).toContain('CLI2003');
    expect(status).toBe(3);
  });

  it.each([
    [['T', '-d', 'T=missing.ndjson'], 'CLI2002'],
    [['T', '-d', 'T'], 'CLI2001'],
    [['print 1', '--now', 'soon'], 'CLI2001'],
    [['print 1', '--timeout', 'x'], 'CLI2001'],
    [[], 'CLI2001'],
  ])('refuses %j', (args, code) => {
    const { status, stderr } = wardline(args);
    expect(status).toBe(3);
    expect(stderr).toContain(code);
  });
});
