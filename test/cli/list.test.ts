import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { detectionSource, makeProject } from '../support/temporary-project.ts';

test('rules: name, severity, title and file; what does not load is told beside it', () => {
  const project = makeProject({
    'detections/a/one.ts': detectionSource(`title: 'One \\u001b[2J', severity: 'high'`),
    'detections/a/two.ts': 'export default 1;',
  });
  const { status, out, err } = runProgram(project.root, ['list', 'rules']);
  expect(out).toBe('one  high  One \\u{1b}[2J  detections/a/one.ts\n');
  expect(err).toContain('error[LOAD1042]');
  expect(status).toBe(2);
});

test('codes: every code, also for machines', () => {
  const project = makeProject();
  const { status, out } = runProgram(project.root, ['list', 'codes', '--format', 'json']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toContainEqual({
    code: 'LOAD1030',
    severity: 'error',
    name: 'throws',
  });
});

test('an unknown topic is wrong usage, with the known ones', () => {
  const project = makeProject();
  const { status, err } = runProgram(project.root, ['list', 'nonsense']);
  expect(status).toBe(3);
  expect(err).toContain('rules, tables, columns, techniques, checks, codes');
});

test('columns: those of a table, and the members of one', () => {
  const project = makeProject();
  const { status, out } = runProgram(project.root, ['list', 'columns', 'AuditLogs.InitiatedBy']);
  expect(status).toBe(0);
  expect(out.split('\n').map((line) => line.split(/ +/)[0])).toEqual(['user', 'app', '']);
  const wrong = runProgram(project.root, ['list', 'columns', 'AuditLog']);
  expect(wrong.status).toBe(3);
  expect(wrong.err).toContain("did you mean 'AuditLogs'");
});

test('checks: by the names that a detection accepts them with', () => {
  const { status, out } = runProgram(makeProject().root, ['list', 'checks', '--format', 'json']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toContainEqual({
    name: 'one-group',
    about: 'A threshold that counts everybody together.',
  });
});
