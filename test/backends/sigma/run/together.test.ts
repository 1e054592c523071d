import { expect, it } from 'vitest';
import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';
import { compileSigma } from '../../../../src/backends/sigma/run/compile-sigma.ts';
import { readEventText } from '../../../../src/backends/sigma/run/events/read-events.ts';
import { generateEvent } from '../oracle/generate-events.ts';
import { generateRule } from '../oracle/generate-rules.ts';
import { Random } from '../oracle/random.ts';

const placeholders = new Map([
  ['Admins', ['admin']],
  ['Letters', ['b*']],
]);

function run(yaml: string, data: string): readonly string[] {
  const documents = readSigma('rules.yml', yaml).documents.flatMap((one) => one.document ?? []);
  const stream = compileSigma(documents, { placeholders }).runner.start();
  return readEventText('events', data).events.flatMap(({ event, index }) =>
    stream.push(event, index).map((rule) => `${rule.meta.title} ${index}`),
  );
}

it('a rule finds the same among a hundred others as alone', () => {
  const random = new Random(7);
  const rules = Array.from({ length: 100 }, (_, at) => generateRule(random, at).yaml);
  const events = Array.from({ length: 60 }, (_, at) => JSON.stringify(generateEvent(random, at)));
  const data = events.join('\n');
  const together = run(rules.join('---\n'), data);
  const alone = rules.flatMap((rule) => run(rule, data));
  expect([...together].sort()).toEqual([...alone].sort());
  expect(together.length).toBeGreaterThan(500);
});
