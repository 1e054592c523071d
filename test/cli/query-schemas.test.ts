import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { makeProject } from '../support/temporary-project.ts';

test('a known table has all its columns, with their types, whatever the file holds', () => {
  const project = makeProject({ 'events.ndjson': '{"ResultType":50126,"Unknown":1}\n' });
  const query = 'SigninLogs | where ResultType == "50126" | project ResultType, AppDisplayName';
  const args = ['query', query, '--data', 'SigninLogs=events.ndjson', '--format', 'json'];
  const { status, out } = runProgram(project.root, args);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual([{ ResultType: '50126', AppDisplayName: '' }]);
});
