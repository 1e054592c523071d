import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/report.ts';
import { wantsColour } from '../../src/cli/output.ts';
import { fileSpan } from '../../src/diagnostics/span.ts';
import { root } from '../support/repository.ts';
import { runProgram } from '../support/run-program.ts';
import { makeProject, soundDetection } from '../support/temporary-project.ts';

const good = { 'detections/a/good.ts': soundDetection() };
const bad = { 'detections/a/bad.ts': 'export default {};\n' };
const odd = { 'detections/a/odd.js': '' };

test('nothing wrong: 0, and one line says so', () => {
  const project = makeProject(good);
  const answer = runProgram(project.root, ['check']);
  expect(answer).toEqual({ status: 0, out: 'no findings in 1 detection\n', err: '' });
});

test('a detection that does not load: 2, with code, place, sentence and way out; the others count', () => {
  const project = makeProject({ ...good, ...bad });
  const { status, out, err } = runProgram(project.root, ['check']);
  expect(status).toBe(2);
  expect(err).toBe('');
  expect(out).toContain('error[LOAD1042]: the default export is an object');
  expect(out).toContain(' --> detections/a/bad.ts:1:16\n');
  expect(out).toContain('= help: write `export default detection({ … })`');
  expect(out).toMatch(/\n1 error in 2 detections\n$/);
});

test('warnings fail a run that asks for it', () => {
  const project = makeProject({ ...good, ...odd });
  expect(runProgram(project.root, ['check']).status).toBe(0);
  expect(runProgram(project.root, ['check', '--fail-on', 'warning']).status).toBe(1);
});

test('a project is found from a folder inside of it; paths are relative to where one stands', () => {
  const project = makeProject({ ...good, ...bad });
  const inside = project.path('detections/a');
  expect(runProgram(inside, ['check', 'good.ts'])).toMatchObject({ status: 0 });
  expect(runProgram(inside, ['check', 'bad.ts']).out).toContain('detections/a/bad.ts:1:16');
});

test('machines read stdout; the summary goes beside it', () => {
  const project = makeProject({ ...good, ...bad });
  const json = runProgram(project.root, ['check', '--format', 'json']);
  expect(JSON.parse(json.out)).toMatchObject({ summary: { detections: 2, error: 1 } });
  const sarif = runProgram(project.root, ['check', '--format', 'sarif']);
  expect(JSON.parse(sarif.out)).toMatchObject({ version: '2.1.0' });
  expect(sarif.err).toBe('1 error in 2 detections\n');
  const github = runProgram(project.root, ['check', '--format', 'github']);
  expect(github.out).toMatch(/^::error file=detections\/a\/bad\.ts,line=1,col=16,/);
  expect([json.status, sarif.status, github.status]).toEqual([2, 2, 2]);
});

test('wrong usage: 3, told on stderr, nothing on stdout', () => {
  const project = makeProject(good);
  const empty = makeProject();
  const wrong = [
    runProgram(project.root, ['check', 'gone.ts']),
    runProgram(project.root, ['check', '..']),
    runProgram(project.root, ['check', '--format', 'xml']),
    runProgram(project.root, ['check', '--no-such-flag']),
    runProgram(project.root, ['chekc']),
    runProgram(empty.root, ['check']),
  ];
  expect(wrong.map(({ status, out }) => [status, out])).toEqual(wrong.map(() => [3, '']));
  expect(wrong[0]?.err).toBe("error: 'gone.ts' does not exist\n");
  expect(wrong[4]?.err).toContain('Did you mean check?');
});

test('what a detection prints does not spoil the report', () => {
  const project = makeProject({
    'detections/a/x.ts': `console.log('hello');\n${soundDetection()}`,
  });
  const { out, err } = runProgram(project.root, ['check', '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ code: 'TS2584' }] });
  expect(err).toContain('hello');
});

test('colour: forced, forbidden, or none because nobody looks on', () => {
  const project = makeProject(bad);
  const coloured = (env: Record<string, string>): boolean =>
    runProgram(project.root, ['check'], env).out.includes('\u001b[');
  expect(coloured({})).toBe(false);
  expect(coloured({ FORCE_COLOR: '1' })).toBe(true);
  expect(coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  expect(wantsColour({ isTTY: true }, {})).toBe(true);
  expect(wantsColour({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
  expect(wantsColour({ isTTY: true }, { FORCE_COLOR: '0' })).toBe(false);
});

test('a reader that stops reading is no error', () => {
  const project = makeProject(bad);
  const program = join(root, 'bin/wardline.js');
  const script = `${process.execPath} ${program} check | head -c 1; test "\${PIPESTATUS[0]}" -ne 70`;
  execFileSync('bash', ['-c', script], { cwd: project.root });
});

test('broken beats findings beats nothing', () => {
  const note = {
    code: 'X',
    slug: 'x',
    severity: 'note',
    message: '',
    at: { span: fileSpan('a'), text: '' },
    related: [],
  } as const;
  expect(exitCodeOf([note], true, 'error')).toBe(2);
  expect(exitCodeOf([note], false, 'error')).toBe(0);
  expect(exitCodeOf([note], false, 'note')).toBe(1);
  expect(exitCodeOf([{ ...note, severity: 'error' }], false, 'error')).toBe(1);
});
